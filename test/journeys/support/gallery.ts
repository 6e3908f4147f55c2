import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { views as english } from '../../../src/locales/en-US/views.ts';
import { wordsOf } from '../../../src/locales/index.ts';
import type { Locale } from '../../../src/locales/phrase.ts';
import { views as chinese } from '../../../src/locales/zh-CN/views.ts';
import { openDemo, type Demo, type DemoWish } from './demo.ts';

/** Whether pictures are asked for: `npm run gallery`. */
export const wanted = process.env['GALLERY'] === '1';
export const LOCALES = ['en-US', 'zh-CN'] as const;
export const SLOW = 300_000;
/** The button that grades, in either language. */
export const GRADE = /^(Grade \d+ customers?( again)?|(重新)?评定 \d+ 个客户)$/u;

const FOLDER = join(import.meta.dirname, '../../../.cache/gallery');
const MEDIA = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** A demo whose pane is photographed, with the words that its buttons bear. */
export class Gallery {
  private constructor(
    readonly demo: Demo,
    readonly locale: Locale,
  ) {}

  /** Tall enough that a whole view is seen without scrolling. */
  static async open(locale: Locale, wish: DemoWish = {}): Promise<Gallery> {
    mkdirSync(FOLDER, { recursive: true });
    const tall = { width: 1000, height: 2400 };
    return new Gallery(await openDemo({ locale, paneWidth: 320, viewport: tall, ...wish }), locale);
  }

  get pane(): FrameLocator {
    return this.demo.pane;
  }

  get words(): ReturnType<typeof wordsOf>['pane'] {
    return wordsOf(this.locale).pane;
  }

  get views(): typeof chinese {
    return this.locale === 'zh-CN' ? chinese : english;
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  async tab(view: 'grade' | 'scorecard' | 'customer' | 'review'): Promise<void> {
    await this.pane.getByRole('tab', { name: this.words.tabs[view], exact: true }).click();
  }

  async more(view: 'insight' | 'functions' | 'settings'): Promise<void> {
    await this.button(this.words.tabs.more).click();
    await this.pane.getByRole('menuitem', { name: this.words.tabs[view], exact: true }).click();
  }

  /** In every theme, once everything that spins has settled. */
  async shoot(name: string): Promise<void> {
    const frame = this.demo.page.getByTestId('pane-frame');
    for (const [theme, media] of Object.entries(MEDIA)) {
      await this.demo.page.emulateMedia(media);
      await this.demo.page.waitForTimeout(450);
      await frame.screenshot({ path: join(FOLDER, `${name}.${this.locale}.${theme}.png`) });
    }
    await this.demo.page.emulateMedia(MEDIA.light);
  }

  /** The next thing asked of Excel ends so; `settle` first, since what the pane reads by itself would meet it. */
  fault(fault: object): Promise<void> {
    return this.demo.page.evaluate(async (planned) => {
      const { traffic, faults } = window.tierwiseHost.host;
      for (let before = -1; before !== traffic.requests;) {
        before = traffic.requests;
        await new Promise((resolve) => setTimeout(resolve, 700));
      }
      traffic.reset();
      faults.at(0, planned as Parameters<typeof faults.at>[1]);
    }, fault);
  }
}
