/**
 * Looks of the page. office.js for the web hands no office theme on to add-ins, so the pane follows the computer's own
 * setting; the page starts with that too, and choosing another look here changes the page alone.
 */
export type ThemeName = 'light' | 'dark' | 'contrast';

export interface PageTheme {
  /** Colours of the grid, drawn on a canvas. */
  readonly sheet: string;
  readonly ink: string;
  readonly gridline: string;
  readonly header: string;
  readonly headerInk: string;
  readonly headerSelected: string;
  readonly headerSelectedInk: string;
  readonly accent: string;
  readonly accentWash: string;
}

/** Cells keep a white sheet in the dark theme, as Excel does, since their colours were chosen for paper. */
export const THEMES: Readonly<Record<ThemeName, PageTheme>> = {
  light: {
    sheet: '#FFFFFF',
    ink: '#1B1B1B',
    gridline: '#E1E4E6',
    header: '#F4F6F7',
    headerInk: '#4A5560',
    headerSelected: '#D5E3E8',
    headerSelectedInk: '#0B3C5D',
    accent: '#1F6F8B',
    accentWash: '#1F6F8B1F',
  },
  dark: {
    sheet: '#FFFFFF',
    ink: '#1B1B1B',
    gridline: '#D5DADD',
    header: '#2B3238',
    headerInk: '#D3DBE0',
    headerSelected: '#3F5560',
    headerSelectedInk: '#FFFFFF',
    accent: '#3FA7A3',
    accentWash: '#3FA7A32E',
  },
  contrast: {
    sheet: '#000000',
    ink: '#FFFFFF',
    gridline: '#6B6B6B',
    header: '#000000',
    headerInk: '#FFFFFF',
    headerSelected: '#37006E',
    headerSelectedInk: '#FFFFFF',
    accent: '#1AEBFF',
    accentWash: '#1AEBFF40',
  },
};
