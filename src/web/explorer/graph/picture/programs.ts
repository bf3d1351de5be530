import { createNodeImageProgram } from '@sigma/node-image';
import { createNodeCompoundProgram, EdgeRectangleProgram, type ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { TypeGroup } from '../../parts/thing-types.ts';
import authority from '../masks/authority.png';
import body from '../masks/body.png';
import centre from '../masks/centre.png';
import event from '../masks/event.png';
import money from '../masks/money.png';
import person from '../masks/person.png';
import place from '../masks/place.png';
import project from '../masks/project.png';
import topic from '../masks/topic.png';
import type { RelationAttributes, ThingAttributes } from './attributes.ts';

/** The shape of each group, and what lies beneath it, so that no line shines through a hollow one. */
export const masks: {
  readonly [Group in TypeGroup]: { readonly image: string; readonly ground: string };
} = {
  person: { image: person, ground: person },
  authority: { image: authority, ground: authority },
  centre: { image: centre, ground: authority },
  body: { image: body, ground: authority },
  place: { image: place, ground: place },
  project: { image: project, ground: project },
  money: { image: money, ground: person },
  event: { image: event, ground: event },
  topic: { image: topic, ground: topic },
};

/** How much larger the ground is than the shape: a rim that keeps things apart that touch. */
const RIM = 0.08;

const common = {
  drawingMode: 'color',
  keepWithinCircle: true,
  size: { mode: 'max', value: 128 },
  debounceTimeout: 0,
} as const;

const shapeProgram = createNodeImageProgram<ThingAttributes, RelationAttributes>;

/** Draws a thing: its shape in its color, on a ground in that of the page. */
export function thingProgram() {
  return createNodeCompoundProgram<ThingAttributes, RelationAttributes>([
    shapeProgram({ ...common, colorAttribute: 'ground', imageAttribute: 'groundImage' }),
    shapeProgram({ ...common, padding: RIM }),
  ]);
}

/** Length of a dash and of the gap after it, in pixels of the screen. */
const DASH = '7.0';
const GAP = '5.0';

const vertexShader = (solid: string) =>
  solid
    .replace('uniform float u_feather;', 'uniform float u_feather;\nuniform vec2 u_screen;')
    .replace('varying float v_feather;', 'varying float v_feather;\nvarying float v_along;')
    .replace(
      'v_normal = unitNormal;',
      `v_normal = unitNormal;
  vec2 start = (u_matrix * vec3(a_positionStart, 1)).xy * u_screen;
  vec2 end = (u_matrix * vec3(a_positionEnd, 1)).xy * u_screen;
  v_along = a_positionCoef * length(end - start);`,
    );

const fragmentShader = (solid: string) =>
  solid
    .replace('varying float v_feather;', 'varying float v_feather;\nvarying float v_along;')
    .replace(
      'void main(void) {',
      `void main(void) {
  if (mod(v_along, ${DASH} + ${GAP}) > ${DASH}) discard;`,
    );

/** Draws a planned relationship: a dashed line, whose dashes stay as long when the picture is enlarged. */
export class DashedProgram extends EdgeRectangleProgram<ThingAttributes, RelationAttributes> {
  override getDefinition() {
    const solid = super.getDefinition();
    return {
      ...solid,
      VERTEX_SHADER_SOURCE: vertexShader(solid.VERTEX_SHADER_SOURCE),
      FRAGMENT_SHADER_SOURCE: fragmentShader(solid.FRAGMENT_SHADER_SOURCE),
    };
  }

  override setUniforms(parameters: RenderParams, info: ProgramInfo): void {
    super.setUniforms(parameters, info);
    const { width, height } = parameters;
    const screen = info.gl.getUniformLocation(info.program, 'u_screen');
    info.gl.uniform2f(screen, width / 2, height / 2);
  }
}

/** A relationship that is stated as happening: a solid line. */
export const SolidProgram = EdgeRectangleProgram<ThingAttributes, RelationAttributes>;
