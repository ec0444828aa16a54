declare module "@11ty/eleventy" {
  /** The parts of Eleventy's configuration that this project calls. */
  export interface EleventyConfig {
    addExtension(extension: string, options: { readonly key: string; readonly compile?: () => (data: never) => Promise<string | Uint8Array> }): void;
    addTemplateFormats(formats: string): void;
    addGlobalData(name: string, value: unknown): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    setUseGitIgnore(use: boolean): void;
    setDataFileSuffixes(suffixes: readonly string[]): void;
    readonly ignores: Set<string>;
  }

  export interface WrittenPage {
    readonly outputPath: string | false;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: {
      readonly configPath: string;
      readonly quietMode: boolean;
      readonly config: (config: EleventyConfig) => void;
    });
    disableLogger(): void;
    write(): Promise<readonly [passthrough: unknown, pages: readonly (WrittenPage | undefined)[]]>;
  }
}
