import { EdgeRectangleProgram, type ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { RelationAttributes, ThingAttributes } from './attributes.ts';

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
