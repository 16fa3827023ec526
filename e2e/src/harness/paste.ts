import type { Locator } from 'playwright-core';

/** Pastes into a control, without the machine's clipboard. */
export async function paste(control: Locator, text: string): Promise<void> {
  await control.focus();
  await control.page().evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  }`);
}
