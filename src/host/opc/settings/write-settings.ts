import { printOf } from '../origin.ts';
import { declareType } from '../package/content-types.ts';
import { RELATIONSHIP, TASK_PANES, TYPES, WEB_EXTENSION } from '../package/names.ts';
import { insertLast, relate } from '../package/relationships.ts';
import type { Saving } from '../write/saving.ts';
import { prefixOf, withPrefix } from '../xml/prefix.ts';
import { child, parseTree } from '../xml/tree.ts';
import { tag, XML_HEAD } from '../xml/write.ts';
import { webExtensionPart } from './read-settings.ts';

const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
/** Stands for an add-in loaded by a developer: only add-ins that the file already names have a store id. */
const REFERENCE = {
  id: '00000000-0000-0000-0000-000000000000',
  version: '1.0.0.0',
  store: 'developer',
  storeType: 'Registry',
};

/** Saves the add-in's settings as properties of its web extension. */
export function writeSettings(saving: Saving): void {
  const { file, origin, workbook } = saving;
  if (origin.prints.settings === printOf(workbook.settings)) return;
  const part = webExtensionPart(file) ?? addExtension(saving);
  const source = file.need(part);
  const root = parseTree(source, part);
  const old = child(root, 'properties');
  const properties = [...workbook.settings].map(([name, value]) => tag('property', { name, value }));
  const element = withPrefix(tag('properties', {}, properties.join('')), prefixOf(source, root));
  const before = old ?? child(root, 'bindings');
  const [start, end] = old
    ? [old.start, old.end]
    : [before?.start ?? source.lastIndexOf('</'), before?.start ?? source.lastIndexOf('</')];
  file.write(part, source.slice(0, start) + element + source.slice(end));
}

function addExtension({ file }: Saving): string {
  const part = file.free('xl/webextensions/webextension', '.xml');
  const inner = tag('we:reference', REFERENCE) + '<we:alternateReferences/><we:properties/><we:bindings/>';
  const root = { 'xmlns:we': EXTENSION, id: '{7E1B2C90-6B1D-4B7A-9A65-5C0E3D3B5A11}' };
  file.write(part, XML_HEAD + tag('we:webextension', root, inner));
  declareType(file, part, TYPES.webExtension);
  const panes = 'xl/webextensions/taskpanes.xml';
  if (!file.has(panes)) {
    file.write(panes, XML_HEAD + tag('wetp:taskpanes', { 'xmlns:wetp': PANES }, ' '));
    declareType(file, panes, TYPES.taskPanes);
    relate(file, '', { type: TASK_PANES, target: panes });
  }
  const id = relate(file, panes, { type: WEB_EXTENSION, target: part });
  const reference = tag('wetp:webextensionref', { 'xmlns:r': RELATIONSHIP, 'r:id': id });
  const pane = tag('wetp:taskpane', { dockstate: 'right', visibility: 0, width: 350, row: 1 }, reference);
  file.write(panes, insertLast(file.need(panes), pane));
  return part;
}
