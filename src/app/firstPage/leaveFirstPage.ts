/** Takes away what the build drew of the default view, once the live page stands under it or says why it does not. */
export function leaveFirstPage(): void {
  document.getElementById('first')?.remove();
}
