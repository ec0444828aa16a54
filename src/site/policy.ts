/** Directives of a content security policy, each with its sources. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** A policy as a header or a `meta` element has it. */
export function policyText(policy: Policy): string {
  return Object.entries(policy).map(([directive, sources]) => `${directive} ${sources.join(" ")}`).join("; ");
}

/** A policy under which every page of these policies works: of each directive all sources, `'none'` where there is no other. */
export function joinedPolicy(policies: readonly Policy[]): Policy {
  const directives = [...new Set(policies.flatMap((policy) => Object.keys(policy)))];
  return Object.fromEntries(directives.map((directive) => {
    const sources = [...new Set(policies.flatMap((policy) => policy[directive] ?? []))];
    return [directive, sources.length > 1 ? sources.filter((source) => source !== "'none'") : sources];
  }));
}
