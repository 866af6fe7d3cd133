using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    /// <summary>Attributes that are asked for by name have so many sites between them.</summary>
    private const int NamedSites = 64;

    private Dictionary<CodeObject, AttributeSite[]>? _sites;
    private NamedSite[]? _named;

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

    /// <summary>The site for an attribute whose name is known only now: <c>getattr(obj, name)</c>.</summary>
    public ref AttributeSite SiteOf(PyStr name)
    {
        _named ??= new NamedSite[NamedSites];
        ref NamedSite named = ref _named[(int)name.HashCode & (NamedSites - 1)];
        if (!ReferenceEquals(named.Name, name))
        {
            if (named.Name is null || !PyStr.Equal(named.Name, name))
                named.Site = default;
            named.Name = name;
        }

        return ref named.Site;
    }

    private struct NamedSite
    {
        public PyStr? Name;
        public AttributeSite Site;
    }
}
