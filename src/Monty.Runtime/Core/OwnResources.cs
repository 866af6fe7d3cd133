using System.Diagnostics;
using System.IO.Compression;

namespace Monty.Runtime.Core;

/// <summary>The data files that are built into this assembly.</summary>
internal static class OwnResources
{
    /// <summary>Opens a compressed text by its fixed name.</summary>
    public static StreamReader OpenText(string name)
    {
#pragma warning disable RS0030 // No name comes from a script, and what is opened is text of ours.
        Stream? resource = typeof(OwnResources).Assembly.GetManifestResourceStream(name);
#pragma warning restore RS0030
        return resource is null
            ? throw new UnreachableException($"{name} is not in the assembly")
            : new StreamReader(new GZipStream(resource, CompressionMode.Decompress));
    }
}
