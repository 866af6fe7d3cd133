using Monty.Runtime.Hosting;

namespace Monty;

public readonly partial struct MontyValue
{
    /// <summary>The Python repr of the value.</summary>
    public override string ToString() => ReprText.Of(this);

    /// <summary>The content of an exception or representation.</summary>
    internal T Content<T>()
        where T : class
        => (T)_content!;
}
