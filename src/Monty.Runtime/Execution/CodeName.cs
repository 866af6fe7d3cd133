namespace Monty.Runtime.Execution;

/// <summary>The qualified name of code: that of the code around it, and its own.</summary>
/// <remarks>The texts of functions that nest thousands deep would take memory quadratic in the source: each is made when it is asked for.</remarks>
internal sealed class CodeName(string name, CodeName? outer = null, bool isLocal = false)
{
    private const string Local = "<locals>";

    public string Name { get; } = name;

    /// <summary>The function or class that it is defined in; null for what is global.</summary>
    public CodeName? Outer { get; } = outer;

    /// <summary>Whether <see cref="Outer"/> is a function.</summary>
    public bool IsLocal { get; } = isLocal;

    public override string ToString()
    {
        if (Outer is null)
            return Name;
        var parts = new List<string>();
        for (CodeName? part = this; part is not null; part = part.Outer)
        {
            parts.Add(part.Name);
            if (part.IsLocal)
                parts.Add(Local);
        }

        parts.Reverse();
        return string.Join('.', parts);
    }
}
