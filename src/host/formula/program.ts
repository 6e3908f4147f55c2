import { parseA1Ref, tokenize } from '@borgar/fx';
import type { AstExpression } from '@borgar/fx';
import { isTooLong, parseFormula } from '../model/references/parsed.ts';
import type { ErrorText } from '../model/scalar.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { compile } from './compile/compile.ts';
import type { Precedent, Traits, Unit } from './compile/unit.ts';
import type { Expression } from './frame.ts';
import { errorValue } from './value.ts';

/** A compiled formula, the same for all cells into which it could have been filled. */
export interface Program {
  readonly expression: Expression;
  readonly precedents: readonly Precedent[];
  readonly traits: Readonly<Traits>;
}

/** The cell a formula's text was written for. */
interface Home {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Compiles formulas, each shape once: `=A2*2` in row 2 and `=A3*2` in row 3 share one program. */
export class Programs {
  private readonly byShape = new Map<string, Program>();

  constructor(private readonly workbook: Workbook) {}

  /** Forgets all; names and tables are looked into while compiling, so call it when these change. */
  clear(): void {
    this.byShape.clear();
  }

  of(formula: string, home: Home): Program {
    const shape = isTooLong(formula) ? '' : shapeOf(formula, home.row, home.column);
    // a sheet's own names may mean something else than those of the workbook
    const key = this.workbook.names.some(({ scope }) => scope !== null) ? home.sheet.id + shape : shape;
    const known = this.byShape.get(key);
    if (known !== undefined) return known;
    const program = this.compiled(formula, home);
    this.byShape.set(key, program);
    return program;
  }

  private compiled(formula: string, home: Home): Program {
    const traits: Traits = { volatile: false, named: false, custom: false, elsewhere: false, lookups: 0 };
    const precedents: Precedent[] = [];
    const { workbook } = this;
    const unit: Unit = { ...home, workbook, compile, precedents, scope: [], names: [], traits };
    const node = parseFormula(formula);
    const expression = node === null ? broken('#NAME?') : compiledSafely(node, unit);
    return { expression, precedents, traits };
  }
}

function broken(error: ErrorText): Expression {
  return { value: () => errorValue(error), reference: null };
}

/** A formula nested deeper than the stack holds is as one of too much memory: a file may hold any. */
function compiledSafely(node: AstExpression, unit: Unit): Expression {
  try {
    return compile(node, unit);
  } catch (error) {
    if (error instanceof RangeError) return broken('#NUM!');
    throw error;
  }
}

/** Formula text with relative references spelled as distances. */
function shapeOf(formula: string, row: number, column: number): string {
  let shape = '';
  for (const { type, value } of tokenize(formula, { mergeRefs: true })) {
    shape += type === 'range' || type === 'range_beam' ? distance(value, row, column) : value;
    shape += '\u0001';
  }
  return shape;
}

function distance(text: string, row: number, column: number): string {
  const ref = parseA1Ref(text, { allowNamed: false });
  if (ref === undefined || !('range' in ref)) return text;
  const { range, context } = ref;
  const line = (at: number | null | undefined, fixed: boolean | null | undefined, here: number): string =>
    at === null || at === undefined ? '*' : fixed === true ? `$${at}` : String(at - here);
  const top = line(range.top, range.$top, row);
  const bottom = line(range.bottom, range.$bottom, row);
  const left = line(range.left, range.$left, column);
  const right = line(range.right, range.$right, column);
  return `${context?.join('!') ?? ''}!${top},${left},${bottom},${right}`;
}
