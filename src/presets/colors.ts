/** The ramp of tiers, dark = top; told apart without colour vision. */
export const RAMP = ['#0B3C5D', '#1F6F8B', '#3FA7A3', '#9BD1C4', '#DCE9E2'] as const;

/** For a tier that is a risk, and for nothing else. */
export const RISK = '#B5473C';
