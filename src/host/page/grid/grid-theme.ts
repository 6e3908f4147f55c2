import type { Theme } from '@glideapps/glide-data-grid';
import type { PageTheme } from '../theme.ts';

/** Our looks in the grid's own terms. */
export function gridTheme(theme: PageTheme, zoom: number): Partial<Theme> {
  return {
    accentColor: theme.accent,
    accentFg: theme.sheet,
    accentLight: theme.accentWash,
    textDark: theme.ink,
    textMedium: theme.headerInk,
    textLight: theme.headerInk,
    textHeader: theme.headerInk,
    textHeaderSelected: theme.headerSelectedInk,
    bgCell: theme.sheet,
    bgCellMedium: theme.header,
    bgHeader: theme.header,
    bgHeaderHasFocus: theme.headerSelected,
    bgHeaderHovered: theme.headerSelected,
    // Gridlines are painted with the cells, since fills and long texts cover them.
    borderColor: 'rgba(0,0,0,0)',
    horizontalBorderColor: 'rgba(0,0,0,0)',
    headerBottomBorderColor: theme.gridline,
    cellHorizontalPadding: 3,
    cellVerticalPadding: 1,
    headerFontStyle: `${Math.round(12 * zoom)}px`,
    markerFontStyle: `${Math.round(12 * zoom)}px`,
    baseFontStyle: `${Math.round(14 * zoom)}px`,
    editorFontSize: `${Math.round(14 * zoom)}px`,
    fontFamily: '"Segoe UI", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif',
  };
}

/** The column of row numbers. */
export function markerTheme(theme: PageTheme): Partial<Theme> {
  const { header, headerInk } = theme;
  return {
    bgCell: header,
    bgCellMedium: header,
    textDark: headerInk,
    textMedium: headerInk,
    textLight: headerInk,
  };
}
