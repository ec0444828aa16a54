/** As much of Lunr as the benchmark uses. */
declare module "lunr" {
  namespace lunr {
    interface Builder {
      pipeline: { reset(): void };
      searchPipeline: { reset(): void };
      field(name: string): void;
      add(document: object): void;
    }
    class Index {
      static load(serialised: object): Index;
      search(query: string): unknown[];
    }
  }
  function lunr(build: (this: lunr.Builder) => void): lunr.Index;
  export default lunr;
}
