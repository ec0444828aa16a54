declare module "@11ty/eleventy" {
  /** The parts of Eleventy's configuration that this project calls. */
  export interface EleventyConfig {
    addExtension(extension: string, options: { key: string }): void;
    addTemplateFormats(formats: string): void;
    addGlobalData(name: string, value: unknown): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: {
      configPath: string;
      quietMode: boolean;
      config?: (config: EleventyConfig) => void;
    });
    write(): Promise<unknown>;
    errorHandler: { fatal(error: Error, message: string): void };
  }
}
