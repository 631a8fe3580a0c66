declare module 'virtual:pinyin-names' {
  /** Syllables without tones, with spaces between, by Chinese name. */
  const names: Readonly<Record<string, string>>;
  export default names;
}
