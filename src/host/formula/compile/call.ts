import type { CallExpression } from '@borgar/fx';
import { guarded } from '../broadcast.ts';
import { evaluate } from '../frame.ts';
import type { Expression, Frame } from '../frame.ts';
import { goOn } from '../time-limit.ts';
import { callFunction } from '../functions/arguments.ts';
import { functionNamed, isElsewhere, isVolatile } from '../functions/library.ts';
import { errorValue, Lambda } from '../value.ts';
import type { Value } from '../value.ts';
import { compileName, local } from './name.ts';
import { plain } from './place.ts';
import type { Unit } from './unit.ts';

/** A call: of a variable that holds a LAMBDA, of a function of Excel's, of a defined name, or of a custom function. */
export function compileCall(node: CallExpression, unit: Unit): Expression {
  // the parser leaves an empty argument as null and a called expression as the callee
  const args = (node.arguments as readonly ((typeof node.arguments)[number] | null)[]).map((arg) =>
    arg === null || arg === undefined ? EMPTY : unit.compile(arg, unit),
  );
  const callee: unknown = node.callee;
  const spelled = (callee as { name?: string }).name;
  if (spelled === undefined) return called(unit.compile(callee as never, unit), args);
  const name = functionName(spelled);
  const key = name.toLowerCase();
  if (unit.scope.includes(key)) return result((frame) => apply(local(key, frame), args, frame));
  const entry = functionNamed(name);
  if (entry !== null) {
    if (isVolatile(name)) unit.traits.volatile = true;
    return result((frame) => callFunction(entry, args, frame));
  }
  if (isElsewhere(name)) unit.traits.elsewhere = true;
  else unit.traits.custom = true;
  const defined = compileName(name, unit);
  return result((frame) => {
    const custom = frame.engine.customSignature(name);
    if (custom !== null)
      return frame.engine.callCustom(
        name,
        args.map((arg) => evaluate(arg, frame)),
        frame,
      );
    return apply(evaluate(defined, frame), args, frame);
  });
}

/** An argument with nothing in it. */
const EMPTY: Expression = { value: () => null, reference: null, empty: true };

/** The name as Excel shows it, upper case: files mark newer functions with `_xlfn.` and custom ones with `_xldudf_`. */
function functionName(spelled: string): string {
  const name = spelled.toUpperCase().replace(/^(_XLFN\.)?(_XLWS\.)?/, '');
  return name.startsWith('_XLDUDF_') ? name.slice(8) : name;
}

function called(callee: Expression, args: readonly Expression[]): Expression {
  return result((frame) => apply(evaluate(callee, frame), args, frame));
}

function apply(value: Value, args: readonly Expression[], frame: Frame): Value {
  if (!(value instanceof Lambda)) return errorOr(value);
  return value.run(args.map((arg) => evaluate(arg, frame)));
}

function errorOr(value: Value): Value {
  return typeof value === 'object' && value !== null && 'text' in value ? value : errorValue('#NAME?');
}

function result(run: (frame: Frame) => Value): Expression {
  const reference = (frame: Frame): Value => {
    goOn();
    return guarded(() => run(frame));
  };
  return { reference, value: (frame) => plain(reference(frame), frame) };
}
