import type { Page } from 'playwright-core';

/** The grid tells screen readers of a change this long after it (ms); its cells are read as they are. */
const ACCESSIBLE_AFTER = 260;

/** What a person does with the cells, by mouse and keyboard alone. */
export class SheetDriver {
  constructor(private readonly page: Page) {}

  /** Goes to an address, a name or a table by the name box: `B2:C5`, `A1,C3`, `Orders!A1`. */
  async select(address: string): Promise<void> {
    const box = this.page.getByTestId('name-box');
    await box.fill(address);
    await box.press('Enter');
    await this.page.waitForTimeout(60);
  }

  /** Types a text or formula into a cell and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.getByTestId('cell-editor').press('Enter');
    await this.page.getByTestId('cell-editor').waitFor({ state: 'detached' });
  }

  /** What a cell shows, scrolled to when need be. */
  async shown(address: string): Promise<string> {
    await this.select(address);
    await this.page.waitForTimeout(ACCESSIBLE_AFTER);
    const place = /^(?:.*!)?\$?([A-Z]+)\$?(\d+)$/.exec(address);
    if (place === null) throw new Error(`${address} is not one cell.`);
    const column = [...(place[1] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    // The grid's own ids count the row numbers as a column.
    const cell = this.page.getByTestId(`glide-cell-${column}-${Number(place[2]) - 1}`);
    return (await cell.textContent()) ?? '';
  }

  /** What the formula bar shows for a cell. */
  async formula(address: string): Promise<string> {
    await this.select(address);
    return this.page.getByTestId('formula-bar').inputValue();
  }

  /** The names on the sheet tabs, in order. */
  async tabs(): Promise<readonly string[]> {
    return this.page.getByRole('tablist').first().getByRole('tab').allTextContents();
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** The names of the charts on the sheet in view. */
  async charts(): Promise<readonly string[]> {
    const charts = await this.page.getByTestId('chart').all();
    return Promise.all(charts.map(async (chart) => (await chart.getAttribute('data-chart')) ?? ''));
  }
}
