import type { XmlNode } from '../../../../../src/host/opc/xml/tree.ts';
import { GRAMMAR } from './grammar.ts';
import { elements } from './parts.ts';
import type { Parts } from './parts.ts';

/** Elements of a part out of the order, number or attributes that its schema gives. */
export function checkGrammar(parts: Parts): string[] {
  return parts.names
    .filter((name) => name.endsWith('.xml'))
    .flatMap((name) => {
      const root = parts.xml(name);
      const rules = GRAMMAR[root.name] ?? {};
      return elements(root).flatMap((node) => {
        const rule = rules[node.name];
        return rule === undefined ? [] : checkNode(node, rule).map((fault) => `${name}: ${fault}`);
      });
    });
}

function checkNode(node: XmlNode, rule: string): string[] {
  const [content = '', required = ''] = rule.split('@');
  const missing = required
    .split(' ')
    .filter((name) => name !== '' && node.attributes[name] === undefined)
    .map((name) => `${node.name} lacks the attribute ${name}`);
  // A rule of attributes alone says nothing of the content.
  return content.trim() === '' ? missing : [...missing, ...checkContent(node, content.trim().split(' '))];
}

function checkContent(node: XmlNode, rule: readonly string[]): string[] {
  const order = rule.map((it) => it.replace(/[!+*]$/, ''));
  const names = node.children.map(({ name }) => name);
  const places = names.map((name) => order.indexOf(name));
  const counts = rule.flatMap((it, index) => {
    const count = names.filter((name) => name === order[index]).length;
    const tooFew = /[!+]$/.test(it) && count === 0;
    const tooMany = !/[+*]$/.test(it) && count > 1;
    return tooFew || tooMany ? [`${node.name} has ${count} of ${it}`] : [];
  });
  const unknown = names.filter((_name, index) => places[index] === -1);
  const late = names.filter((_name, index) => index > 0 && (places[index] ?? 0) < (places[index - 1] ?? 0));
  return [
    ...counts,
    ...unknown.map((name) => `${node.name} cannot hold ${name}`),
    ...late.map((name) => `${name} comes too late in ${node.name}`),
  ];
}
