/** Where to paint, CSS pixels. `room` is how far text may flow into empty neighbours on either side. */
export interface PaintSpot {
  readonly ctx: CanvasRenderingContext2D;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly room: { readonly left: number; readonly right: number };
}
