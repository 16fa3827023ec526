/**
 * Keys that act on the page, in one listener: single ones (`c`), and two after one another (`g t`). They are silent while
 * somebody types, holds a modifier or has a dialog or menu open.
 */
export const hotkeys = {
  /** Of two that wait for the same key, the newer one gets it. Returns how to let go of it. */
  bind(keys: string, act: () => void): () => void {
    const binding = { keys, act };
    bindings.push(binding);
    if (bindings.length === 1) document.addEventListener('keydown', onKeyDown);
    return () => {
      bindings.splice(bindings.indexOf(binding), 1);
      if (bindings.length === 0) document.removeEventListener('keydown', onKeyDown);
    };
  },
};

const bindings: { readonly keys: string; readonly act: () => void }[] = [];
const prefixLastsMs = 1500;
let prefix: { readonly key: string; readonly untilMs: number } | undefined;

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isOccupied(event)) return;
  const before = prefix && event.timeStamp < prefix.untilMs ? `${prefix.key} ` : '';
  prefix = undefined;
  const keys = before + event.key;
  const bound = bindings.findLast((binding) => binding.keys === keys);
  if (bound) {
    event.preventDefault();
    bound.act();
  } else if (bindings.some((binding) => binding.keys.startsWith(`${keys} `))) {
    prefix = { key: keys, untilMs: event.timeStamp + prefixLastsMs };
  }
}

const typing =
  'input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu], [role=listbox]';
const pressable = 'a, button, summary, [role=tab], [role=radio], [role=checkbox]';

function isOccupied({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(typing)) return !isCheckbox(target);
  return (key === 'Enter' || key === ' ') && target.closest(pressable) !== null;
}

/** A tick box takes no text: the keys of its row act. */
function isCheckbox(target: Element): boolean {
  return target instanceof HTMLInputElement && target.type === 'checkbox' && !target.closest('[role=dialog]');
}
