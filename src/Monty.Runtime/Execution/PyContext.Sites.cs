using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    private Dictionary<CodeObject, AttributeSite[]>? _sites;

    /// <summary>The inline caches of a code object in this run. Caches are per run, so no other thread writes to them.</summary>
    public AttributeSite[] SitesOf(CodeObject code)
    {
        if (code.SiteCount == 0)
            return [];
        _sites ??= [];
        if (!_sites.TryGetValue(code, out AttributeSite[]? sites))
            _sites.Add(code, sites = new AttributeSite[code.SiteCount]);
        return sites;
    }
}
