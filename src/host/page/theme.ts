/** Looks of the page; `officeTheme` is what a host would tell the add-in. */
export type ThemeName = 'light' | 'dark' | 'contrast';

export interface PageTheme {
  /** Colours of the grid, drawn on a canvas. */
  readonly sheet: string;
  readonly ink: string;
  readonly gridline: string;
  readonly header: string;
  readonly headerInk: string;
  readonly headerSelected: string;
  readonly accent: string;
  readonly accentWash: string;
  readonly officeTheme: {
    readonly bodyBackgroundColor: string;
    readonly bodyForegroundColor: string;
    readonly controlBackgroundColor: string;
    readonly controlForegroundColor: string;
  };
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
    accent: '#1F6F8B',
    accentWash: '#1F6F8B1F',
    officeTheme: {
      bodyBackgroundColor: '#FFFFFF',
      bodyForegroundColor: '#1B1B1B',
      controlBackgroundColor: '#F4F6F7',
      controlForegroundColor: '#1B1B1B',
    },
  },
  dark: {
    sheet: '#FFFFFF',
    ink: '#1B1B1B',
    gridline: '#D5DADD',
    header: '#2B3238',
    headerInk: '#D3DBE0',
    headerSelected: '#3F5560',
    accent: '#3FA7A3',
    accentWash: '#3FA7A32E',
    officeTheme: {
      bodyBackgroundColor: '#1F2428',
      bodyForegroundColor: '#F2F5F6',
      controlBackgroundColor: '#2B3238',
      controlForegroundColor: '#F2F5F6',
    },
  },
  contrast: {
    sheet: '#000000',
    ink: '#FFFFFF',
    gridline: '#6B6B6B',
    header: '#000000',
    headerInk: '#FFFFFF',
    headerSelected: '#1AEBFF55',
    accent: '#1AEBFF',
    accentWash: '#1AEBFF40',
    officeTheme: {
      bodyBackgroundColor: '#000000',
      bodyForegroundColor: '#FFFFFF',
      controlBackgroundColor: '#000000',
      controlForegroundColor: '#FFFF00',
    },
  },
};
