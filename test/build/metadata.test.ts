import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { metadataFiles } from '../../build/static-files.ts';
import { FUNCTIONS } from '../../src/functions/all.ts';
import { functionExamples } from '../../src/locales/function-examples.ts';
import { FUNCTION_WORDS } from '../../src/locales/zh-CN/functions.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly customEnumId?: string;
    }[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

let english: Metadata;
let chinese: Metadata;
let texts: ReadonlyMap<string, string>;
beforeAll(async () => {
  texts = await metadataFiles(ROOT);
  english = JSON.parse(texts.get('functions.json') ?? '') as Metadata;
  chinese = JSON.parse(texts.get('functions.zh-CN.json') ?? '') as Metadata;
});

/** What a person types and what never changes: everything but the descriptions. */
const skeleton = ({ functions, enums }: Metadata): unknown => ({
  functions: functions.map((one) => ({
    ...one,
    description: '',
    parameters: one.parameters.map((parameter) => ({ ...parameter, description: '' })),
  })),
  enums: enums.map((list) => ({ ...list, values: list.values.map((value) => ({ ...value, tooltip: '' })) })),
});

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A1 to XFD1048576, or R1C1 notation. */
const looksLikeCell = (name: string): boolean => {
  const a1 = /^([A-Z]{1,3})(\d+)$/.exec(name);
  return (a1 !== null && columnNumber(a1[1] ?? '') <= 16_384) || /^R\d*(C\d*)?$|^C\d*$/.test(name);
};

describe('the metadata of the custom functions', () => {
  it('names what is associated, and nothing else', () => {
    expect(english.functions.map((one) => one.id)).toEqual(Object.keys(FUNCTIONS));
    expect(english.functions.map((one) => one.name)).toEqual(Object.keys(FUNCTIONS));
  });

  it('has the same ids, parameters and choices in Chinese', () => {
    expect(skeleton(chinese)).toEqual(skeleton(english));
  });

  it('says everything in Chinese', () => {
    const foreign = chinese.functions.flatMap((one) =>
      [one.description, ...one.parameters.map((parameter) => parameter.description)]
        .filter((text) => !/[\u4e00-\u9fff]/.test(text))
        .map((text) => `${one.id}: ${text}`),
    );
    expect(foreign).toEqual([]);
    const tooltips = chinese.enums.flatMap((list) =>
      list.values.filter((value) => value.stringValue !== 'en-US'),
    );
    expect(tooltips.filter(({ tooltip }) => !/[\u4e00-\u9fff]/.test(tooltip))).toEqual([]);
  });

  it('has Chinese words for what exists only', () => {
    const words = Object.entries(FUNCTION_WORDS.functions).map(
      ([id, { parameters }]) => `${id}(${Object.keys(parameters).join()})`,
    );
    const there = english.functions.map(
      (one) => `${one.id}(${one.parameters.map((parameter) => parameter.name).join()})`,
    );
    expect(words).toEqual(there);
    const choices = (lists: Metadata['enums']): unknown =>
      Object.fromEntries(
        lists.map((list) => [list.id, list.values.map((value) => value.stringValue).sort()]),
      );
    expect(
      Object.fromEntries(
        Object.entries(FUNCTION_WORDS.choices).map(([id, values]) => [id, Object.keys(values).sort()]),
      ),
    ).toEqual(choices(english.enums));
  });

  it('gives names that Excel takes', () => {
    const illegal = english.functions.filter(
      ({ name }) => !/^[A-Z][A-Z0-9_.]{2,127}$/.test(name) || looksLikeCell(name),
    );
    expect(illegal).toEqual([]);
    expect(looksLikeCell('RFM1') && looksLikeCell('TOP20') && !looksLikeCell('TIER')).toBe(true);
  });

  it('describes every function and argument, and lets optional ones follow the others', () => {
    for (const one of english.functions) {
      expect(one.description.length, one.id).toBeGreaterThan(30);
      const optional = one.parameters.map((parameter) => parameter.optional === true);
      expect(optional, one.id).toEqual([...optional].sort());
      for (const { name, description } of one.parameters)
        expect(description.length, `${one.id} ${name}`).toBeGreaterThan(5);
    }
  });

  it('offers the choices of arguments that have some', () => {
    const offered = english.functions.flatMap((one) =>
      one.parameters.flatMap((parameter) =>
        parameter.customEnumId === undefined ? [] : [`${one.id}.${parameter.name}`],
      ),
    );
    expect(offered).toEqual([
      'ABC.crossing',
      'CLV.firstMargin',
      'KAISM.locale',
      'RFMSCORE.binning',
      'RFMSEGMENT.map',
      'RFMSEGMENT.locale',
      'RFMTABLE.frequency',
    ]);
    const known = new Set(english.enums.map((list) => list.id));
    expect(known.size).toBe(english.enums.length);
  });

  it('lets error cells reach the functions', () => {
    expect(english.allowErrorForDataTypeAny).toBe(true);
  });

  it('shows the example where it fits a tooltip', () => {
    const tier = english.functions.find((one) => one.id === 'TIER');
    expect(tier?.description).toContain(functionExamples('en-US')['TIER']?.formula);
  });

  const built = join(ROOT, 'dist/functions.json');
  const newest = Math.max(
    ...readdirSync(join(ROOT, 'src/functions')).map(
      (name) => statSync(join(ROOT, 'src/functions', name)).mtimeMs,
    ),
  );
  const fresh = existsSync(built) && statSync(built).mtimeMs > newest;
  it.skipIf(!fresh)(
    'is what the built site carries (skipped when no site was built since the last change)',
    () => {
      expect(readFileSync(built, 'utf8')).toBe(texts.get('functions.json'));
    },
  );
});
