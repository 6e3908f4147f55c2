const LIGHT = [0xf4, 0xf8, 0xf6] as const;
const DARK = [0x0b, 0x3c, 0x5d] as const;

/** A shade of the tier hue (pane.md) for a share 0–1 of the largest; the root keeps small counts apart. */
export function heatColor(share: number): string {
  const strength = Math.sqrt(Math.min(1, Math.max(0, share)));
  const channel = (at: 0 | 1 | 2): string =>
    Math.round(LIGHT[at] + (DARK[at] - LIGHT[at]) * strength)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(0)}${channel(1)}${channel(2)}`.toUpperCase();
}
