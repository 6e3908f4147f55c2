import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { luminance } from '../../app/luminance.ts';

/** The tier hue of pane.md from dark to light, so that buttons and tiers belong together. */
const BRAND: BrandVariants = {
  10: '#03121C',
  20: '#061F2F',
  30: '#082D44',
  40: '#0B3C5D',
  50: '#10496B',
  60: '#155677',
  70: '#1A6382',
  80: '#1F6F8B',
  90: '#2A7F98',
  100: '#358FA2',
  110: '#3F9FA7',
  120: '#5CB0AE',
  130: '#7CC0B9',
  140: '#9BD1C4',
  150: '#BCDED6',
  160: '#DCE9E2',
};

const FONTS =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

const light: Theme = { ...createLightTheme(BRAND), fontFamilyBase: FONTS };
const dark: Theme = {
  ...createDarkTheme(BRAND),
  fontFamilyBase: FONTS,
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
};

/** What the surroundings say about colour. */
export interface Surroundings {
  /** `#RRGGBB` of Office's own panes; null when Office does not say. */
  readonly background: string | null;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/**
 * The Fluent theme for the surroundings: Office's word first, then the system's. With forced colours the browser paints by
 * the system's palette and Fluent's own rules for it apply; light or dark then only decides what lies on the canvas.
 * What the browser draws itself, like the calendar of a day, goes by `colorScheme`.
 */
export function themeFor({ background, prefersDark, forcedColors }: Surroundings): {
  readonly theme: Theme;
  readonly colorScheme: 'light' | 'dark';
} {
  const isDark = background === null || forcedColors ? prefersDark : luminance(background) < 0.2;
  return isDark ? { theme: dark, colorScheme: 'dark' } : { theme: light, colorScheme: 'light' };
}
