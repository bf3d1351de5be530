import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { groupOfType, isTypeName } from '../../parts/thing-types.ts';
import { type Outline, typeShapes } from '../../parts/type-shapes.ts';
import type { RelationAttributes, ThingAttributes } from './attributes.ts';

const outlineNumbers: { readonly [Name in Outline]: number } = {
  circle: 0,
  square: 1,
  hexagon: 2,
  diamond: 3,
  triangle: 4,
};

// A triangle around the mark, as large as the circle in which every shape lies.
const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_shape;
attribute vec4 a_ground;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_ground;
varying vec4 v_shape;
varying vec2 v_place;
varying float v_pixel;

const float bias = 255.0 / 254.0;
const float box = 8.0;
const float inCircle = 0.86;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 corner = 2.0 * radius * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + corner, 1)).xy, 0, 1);

  float unit = box / inCircle / radius;
  v_place = corner * unit;
  v_pixel = u_correctionRatio * 2.0 * unit;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ground = a_ground;
}
`;

// How far a point lies from the middle, in the measure of the outline, and what covers it there: the
// shape, the hole in it, or the rim around it in the color of the ground.
const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ground;
varying vec4 v_shape;
varying vec2 v_place;
varying float v_pixel;

const float rim = 1.4;
const float reach = 9.5;

float measure(float outline, vec2 p) {
  vec2 q = abs(p);
  if (outline < 0.5) return length(p);
  if (outline < 1.5) return max(q.x, q.y);
  if (outline < 2.5) return max(q.x, q.x * 0.5 + q.y * 0.866) / 0.866;
  if (outline < 3.5) return q.x + q.y;
  return max(-p.y / 0.92, (q.x * 1.92 + p.y * 1.08) / 1.08);
}

float within(float distance, float limit) {
  return 1.0 - smoothstep(-v_pixel, v_pixel, distance - limit);
}

void main(void) {
  float distance = measure(v_shape.x, v_place);
  #ifdef PICKING_MODE
  gl_FragColor = length(v_place) < reach ? v_color : vec4(0.0);
  #else
  float filled = within(distance, v_shape.y);
  if (v_shape.z > 0.0) filled -= within(distance, v_shape.z);
  if (v_shape.w > 0.0) filled += within(distance, v_shape.w);
  float covered = within(distance, v_shape.y + rim);
  vec3 color = mix(v_ground.rgb, v_color.rgb, filled);
  gl_FragColor = vec4(color * covered, covered);
  #endif
}
`;

const THIRD = (2 * Math.PI) / 3;

/**
 * Draws a thing: the shape of its type in its color, filled and rimmed with the color of the page, so
 * that no line shines through a hollow shape and things that touch stay apart.
 */
export class ThingProgram extends NodeProgram<
  'u_sizeRatio' | 'u_correctionRatio' | 'u_matrix',
  ThingAttributes,
  RelationAttributes
> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS: ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 4, type: FLOAT },
        { name: 'a_ground', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [THIRD], [2 * THIRD]],
    };
  }

  processVisibleItem(
    id: number,
    start: number,
    data: NodeDisplayData & { readonly kind?: string; readonly ground?: string },
  ): void {
    const { kind = '', ground = '#ffffff' } = data;
    const { outline, outer, hole, core } =
      typeShapes[isTypeName(kind) ? groupOfType[kind] : 'topic'];
    const values = [
      data.x,
      data.y,
      data.size,
      outlineNumbers[outline],
      outer,
      hole,
      core,
      floatColor(ground),
      floatColor(data.color),
      id,
    ];
    values.forEach((value, place) => {
      this.array[start + place] = value;
    });
  }

  setUniforms(parameters: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, parameters.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, parameters.correctionRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, parameters.matrix);
  }
}
