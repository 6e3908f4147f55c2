import type { LambdaExpression, LetExpression } from '@borgar/fx';
import { evaluate } from '../frame.ts';
import type { Expression, Frame, Local } from '../frame.ts';
import { errorValue, fail, Lambda } from '../value.ts';
import type { Value } from '../value.ts';
import type { Unit } from './unit.ts';

/** LET: each variable sees those before it. */
export function compileLet(node: LetExpression, unit: Unit): Expression {
  let scope = unit.scope;
  const steps = node.declarations.map(({ id, init }) => {
    const name = id.name.toLowerCase();
    const step = { name, init: init === null ? null : unit.compile(init, { ...unit, scope }) };
    scope = [...scope, name];
    return step;
  });
  const body = node.body === null ? null : unit.compile(node.body, { ...unit, scope });
  if (body === null) return { value: () => errorValue('#VALUE!'), reference: null };
  const inside = (frame: Frame): Frame =>
    steps.reduce<Frame>((outer, { name, init }) => {
      const value = init === null ? null : evaluate(init, outer);
      return { ...outer, locals: { name, value, next: outer.locals } };
    }, frame);
  return { value: (frame) => body.value(inside(frame)), reference: (frame) => evaluate(body, inside(frame)) };
}

/** LAMBDA: a function that remembers the variables around it. */
export function compileLambda(node: LambdaExpression, unit: Unit): Expression {
  const names = node.params.map((param) => param.name.toLowerCase());
  const body =
    node.body === null ? null : unit.compile(node.body, { ...unit, scope: [...unit.scope, ...names] });
  if (body === null) return { value: () => errorValue('#VALUE!'), reference: null };
  return { value: (frame) => new Lambda((args) => run(body, names, { args, frame })), reference: null };
}

function run(
  body: Expression,
  names: readonly string[],
  call: { args: readonly Value[]; frame: Frame },
): Value {
  if (call.args.length > names.length) fail('#VALUE!');
  const locals = names.reduce<Local | null>(
    (next, name, i) => ({ name, value: call.args[i] ?? null, next }),
    call.frame.locals,
  );
  return evaluate(body, { ...call.frame, locals });
}
