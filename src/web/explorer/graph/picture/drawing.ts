import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { Shown } from '../filter.ts';
import type { GraphThing } from '../relations.ts';
import { drawnRelation, drawnThing, type Emphasis, type Look } from './appearance.ts';
import type { RelationAttributes, ThingAttributes } from './attributes.ts';
import { letDrag } from './dragging.ts';
import { DashedProgram, SolidProgram } from './edge-programs.ts';
import { type Box, LabelPlaces } from './label-places.ts';
import { boldRoom, hoverDrawing, labelDrawing } from './labels.ts';
import { Layout } from './layout.ts';
import { paletteAt } from './palette.ts';
import { beginnings, type Place } from './places.ts';
import { ThingProgram } from './thing-program.ts';

/** What the picture tells the page. */
export interface DrawingEvents {
  select(id: string): void;
  expand(id: string): void;
  /** Whether things are being laid out. */
  arranging(isArranging: boolean): void;
}

/** A thing's half width in pixels: at least 12, so that a finger hits it, while there are few. */
const FEW = 150;
const SIZE_FEW = 13;
const SIZE_MANY = 7;
const LABEL_SIZE = 13;
/** How far a mark reaches, as a part of the circle in which its shape lies. */
const MARK = 0.7;
/** The layout is round; names are wide, and so is most often the picture. */
const WIDEST = 1.6;
const STEP = 0.15;
/** How far a thing moves at a time, in pixels. */
const MOVE = 24;
const ZOOM = 1.4;
const ZOOM_MILLISECONDS = 180;

/** The picture of a part of the graph: draws it, lays it out, and says what is clicked. */
export class Drawing {
  readonly #graph = new MultiDirectedGraph<ThingAttributes, RelationAttributes>();
  readonly #sigma: Sigma<ThingAttributes, RelationAttributes>;
  readonly #layout = new Layout();
  readonly #labels = new LabelPlaces();
  readonly #container: HTMLElement;
  readonly #events: DrawingEvents;
  #look: Look;
  #isStill = false;

  /** @throws Error where the browser has no WebGL */
  constructor(container: HTMLElement, events: DrawingEvents) {
    this.#container = container;
    this.#events = events;
    this.#look = {
      emphasis: { center: null, selected: null, pointed: null, path: null },
      hovered: null,
      neighbors: new Set(),
      palette: paletteAt(container),
    };
    this.#sigma = new Sigma(this.#graph, container, this.#settings());
    this.#sigma.on('clickNode', ({ node }) => events.select(node));
    this.#sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.expand(node);
    });
    letDrag(this.#sigma, this.#graph, () => this.#hold());
    this.#sigma.on('enterNode', ({ node }) => this.#hover(node));
    this.#sigma.on('leaveNode', () => this.#hover(null));
    // By then everything has its place in this drawing, and no name is drawn yet.
    this.#sigma.on('afterClear', () =>
      this.#labels.begin(this.#sigma.getDimensions(), this.#taken()),
    );
  }

  /** Shows these things and relationships; those that were there before keep their places at first. */
  show({ things, relations }: Shown, isStill: boolean): void {
    const wanted = new Set(relations.map(({ key }) => key));
    let changes = 0;
    this.#graph.forEachEdge((edge) => {
      if (wanted.has(edge)) return;
      this.#graph.dropEdge(edge);
      changes += 1;
    });
    this.#graph.forEachNode((node) => {
      if (things.has(node)) return;
      this.#graph.dropNode(node);
      changes += 1;
    });
    const placed = new Map<string, Place>(
      this.#graph.mapNodes((node, { x, y }) => [node, { x, y }] as const),
    );
    const begun = beginnings(things.values(), relations, placed);
    const size = things.size > FEW ? SIZE_MANY : SIZE_FEW;
    for (const thing of things.values()) {
      const place = placed.get(thing.id) ?? begun.get(thing.id);
      if (place !== undefined) this.#graph.mergeNode(thing.id, attributesOf(thing, place, size));
    }
    changes += begun.size;
    for (const { key, from, to, planned, stands } of relations) {
      const attributes = { type: planned ? 'planned' : 'actual', stands } as const;
      if (this.#graph.hasEdge(key)) this.#graph.mergeEdgeAttributes(key, attributes);
      else this.#graph.addEdgeWithKey(key, from, to, attributes);
    }
    this.emphasize(this.#look.emphasis);
    this.#isStill = isStill;
    if (changes > 0) this.#arrange();
  }

  /** Lets some of it stand out. */
  emphasize(emphasis: Emphasis): void {
    this.#look = { ...this.#look, emphasis };
    this.#pointAt(this.#look.hovered);
  }

  /** Takes the colors of the theme anew. */
  recolor(): void {
    const palette = paletteAt(this.#container);
    this.#look = { ...this.#look, palette };
    this.#sigma.setSetting('labelFont', palette.font);
    this.#sigma.refresh();
  }

  /** Draws everything anew, as after every change; for measuring what that takes. */
  refresh(): void {
    this.#sigma.refresh();
  }

  zoomIn(): void {
    void this.#sigma.getCamera().animatedZoom({ factor: ZOOM, duration: ZOOM_MILLISECONDS });
  }

  zoomOut(): void {
    void this.#sigma.getCamera().animatedUnzoom({ factor: ZOOM, duration: ZOOM_MILLISECONDS });
  }

  /** The whole picture. */
  fit(): void {
    this.#sigma.setCustomBBox(null);
    this.#sigma.refresh();
    void this.#sigma.getCamera().animatedReset({ duration: ZOOM_MILLISECONDS });
  }

  /** Moves what is seen, by parts of the view. */
  pan(x: number, y: number): void {
    const camera = this.#sigma.getCamera();
    const state = camera.getState();
    camera.setState({ x: state.x + x * STEP * state.ratio, y: state.y + y * STEP * state.ratio });
  }

  /** Moves a thing by so many steps, and leaves it there. */
  move(id: string, x: number, y: number): void {
    const place = this.placeOf(id);
    if (place === null) return;
    this.#hold();
    const to = { x: place.x + x * MOVE, y: place.y + y * MOVE };
    this.#graph.mergeNodeAttributes(id, { ...this.#sigma.viewportToGraph(to), fixed: true });
  }

  /** Lets go of everything that was moved, and lays out all of it anew. */
  rearrange(): void {
    this.#graph.updateEachNodeAttributes((_, attributes) => ({ ...attributes, fixed: false }));
    this.#arrange();
  }

  /** Where a thing is, in pixels from the picture's upper left corner; null for one that is not shown. */
  placeOf(id: string): Place | null {
    const data = this.#sigma.getNodeDisplayData(id);
    return data === undefined ? null : this.#sigma.framedGraphToViewport(data);
  }

  /** Ends everything. */
  kill(): void {
    this.#layout.stop();
    this.#sigma.kill();
  }

  /** Keeps everything where it is but what the reader moves: also what is seen of it. */
  #hold(): void {
    this.#layout.stop();
    this.#events.arranging(false);
    this.#sigma.setCustomBBox(this.#sigma.getCustomBBox() ?? this.#sigma.getBBox());
  }

  #arrange(): void {
    const { width, height } = this.#sigma.getDimensions();
    const stretch = Math.min(WIDEST, Math.max(1, width / height));
    this.#sigma.setCustomBBox(null);
    this.#events.arranging(true);
    this.#layout.start(this.#graph, stretch, !this.#isStill, (places, done) => {
      let place = 0;
      this.#graph.updateEachNodeAttributes(
        (_, attributes) => {
          attributes.x = places[place] ?? 0;
          attributes.y = places[place + 1] ?? 0;
          place += 2;
          return attributes;
        },
        { attributes: ['x', 'y'] },
      );
      if (done) this.#events.arranging(false);
    });
  }

  #hover(node: string | null): void {
    this.#container.style.cursor = node === null ? '' : 'pointer';
    this.#pointAt(node);
  }

  /** Notes whose neighbors stand out, and draws. */
  #pointAt(hovered: string | null): void {
    const { pointed } = this.#look.emphasis;
    const subject = hovered ?? pointed;
    const neighbors =
      subject !== null && this.#graph.hasNode(subject)
        ? [subject, ...this.#graph.neighbors(subject)]
        : [];
    this.#look = { ...this.#look, hovered, neighbors: new Set(neighbors) };
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** Boxes that no name may cover: the marks, and the name of what is looked at. */
  *#taken(): Generator<Box> {
    if (this.#graph.order > FEW) return;
    // The matrix of this drawing is made after the boxes are asked for.
    const view = { cameraState: this.#sigma.getCamera().getState() };
    for (const node of this.#graph.nodes()) {
      const data = this.#sigma.getNodeDisplayData(node);
      if (data === undefined) continue;
      const { x, y } = this.#sigma.framedGraphToViewport(data, view);
      const size = this.#sigma.scaleSize(data.size);
      const half = size * MARK;
      yield { left: x - half, top: y - half, width: 2 * half, height: 2 * half };
      if (data.highlighted && data.label) yield boldRoom({ x, y, size }, data.label, LABEL_SIZE);
    }
  }

  #settings(): Partial<Settings<ThingAttributes, RelationAttributes>> {
    const palette = () => this.#look.palette;
    return {
      allowInvalidContainer: true,
      hideEdgesOnMove: true,
      hideLabelsOnMove: true,
      renderEdgeLabels: false,
      enableCameraRotation: false,
      zIndex: true,
      stagePadding: 48,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      labelFont: palette().font,
      labelSize: LABEL_SIZE,
      labelWeight: '400',
      labelDensity: 4,
      labelGridCellSize: 100,
      labelRenderedSizeThreshold: 5,
      defaultNodeType: 'thing',
      defaultEdgeType: 'actual',
      nodeProgramClasses: { thing: ThingProgram },
      edgeProgramClasses: { actual: SolidProgram, planned: DashedProgram },
      defaultDrawNodeLabel: labelDrawing(palette, this.#labels),
      defaultDrawNodeHover: hoverDrawing(palette),
      nodeReducer: (node, attributes) => drawnThing(node, attributes, this.#look),
      edgeReducer: (edge, attributes) =>
        drawnRelation(edge, this.#graph.extremities(edge), attributes, this.#look),
    };
  }
}

function attributesOf(thing: GraphThing, place: Place, size: number): ThingAttributes {
  return {
    ...place,
    size:
      size * (thing.type === 'Topic' ? 1.15 : 1) + Math.min(14, 2.2 * Math.sqrt(thing.stands - 1)),
    label: thing.stands === 1 ? thing.name : `${thing.name} (${thing.stands})`,
    kind: thing.type,
    stands: thing.stands,
  };
}
