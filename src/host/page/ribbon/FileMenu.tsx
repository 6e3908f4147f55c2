import { useEffect, useState } from 'react';
import { newWorkbook, openAddress, openFile } from '../desk/open-file.ts';
import { saveFile } from '../desk/save-file.ts';
import { useDesk } from '../desk/use-desk.ts';
import { wordsOf } from '../words.ts';
import { Menu } from './Menu.tsx';
import { loadSamples, type Sample } from './samples.ts';

/** New, open, samples, save. */
export function FileMenu({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const desk = useDesk();
  const words = wordsOf(desk.state.locale);
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  useEffect(() => void loadSamples().then(setSamples), []);
  const items = [
    { label: words.newBook, run: () => newWorkbook(desk) },
    { label: words.open, run: () => pickFile((file) => void openFile(desk, file)) },
    { label: words.save, shortcut: 'Ctrl+S', run: () => void saveFile(desk) },
    { label: words.saveCsv, run: () => void saveFile(desk, 'csv') },
    ...samples.map((sample, i) => ({
      label: sample.titles[desk.state.locale] ?? sample.file,
      divided: i === 0,
      run: () => void openAddress(desk, `/samples/${sample.file}`),
    })),
  ];
  return <Menu label={words.file} items={items} place={{ left: 0, top: '100%' }} onClose={onClose} />;
}

function pickFile(take: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.csv';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) take(file);
  });
  input.click();
}
