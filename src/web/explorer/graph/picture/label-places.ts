/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where names have room in one drawing of the picture. */
export class LabelPlaces {
  #taken: Box[] = [];
  #width = 0;
  #height = 0;

  /** Begins a new drawing of this size in which no name may cover these boxes. */
  begin(size: Pick<Box, 'width' | 'height'>, taken: Iterable<Box>): void {
    this.#taken = [...taken];
    this.#width = size.width;
    this.#height = size.height;
  }

  /**
   * Takes room for a name: beneath its mark, above, to the right or to the left.
   *
   * @param distance From the middle of the mark to the name
   * @param isForced Whether the name must be there even where it has no room
   * @returns Null where there is no room
   */
  take(
    { x, y }: { readonly x: number; readonly y: number },
    width: number,
    height: number,
    distance: number,
    isForced: boolean,
  ): Box | null {
    const size = { width, height };
    const beneath: Box = { left: x - width / 2, top: y + distance, ...size };
    const candidates: readonly Box[] = [
      beneath,
      { left: x - width / 2, top: y - distance - height, ...size },
      { left: x + distance, top: y - height / 2, ...size },
      { left: x - distance - width, top: y - height / 2, ...size },
    ];
    const free = candidates.find(
      (box) => this.#isWithin(box) && !this.#taken.some((taken) => overlap(box, taken)),
    );
    const chosen = free ?? (isForced ? beneath : null);
    if (chosen !== null) this.#taken.push(chosen);
    return chosen;
  }

  #isWithin({ left, top, width, height }: Box): boolean {
    return left >= 0 && top >= 0 && left + width <= this.#width && top + height <= this.#height;
  }
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}
