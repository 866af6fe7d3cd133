using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Attribute names that a script gives as values.</summary>
internal static class AttributeNames
{
    /// <exception cref="RaisedException">The name is no str.</exception>
    public static PyStr Check(PyValue name)
        => PyStr.Of(name)
            ?? throw Errors.TypeError($"attribute name must be string, not '{name.Type.Name}'").ToException();
}
