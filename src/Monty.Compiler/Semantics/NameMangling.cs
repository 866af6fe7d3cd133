namespace Monty.Compiler.Semantics;

/// <summary>Private names: <c>__x</c> inside <c>class A</c> means <c>_A__x</c>.</summary>
internal static class NameMangling
{
    /// <param name="className">The innermost enclosing class, or null outside of classes.</param>
    /// <param name="name">The name as written.</param>
    public static string Mangle(string? className, string name)
    {
        if (className is null || !IsPrivate(name))
            return name;
        string stem = className.TrimStart('_');
        return stem.Length == 0 ? name : $"_{stem}{name}";
    }

    private static bool IsPrivate(string name)
        => name.StartsWith("__", StringComparison.Ordinal)
            && !name.EndsWith("__", StringComparison.Ordinal)
            && !name.Contains('.');
}
