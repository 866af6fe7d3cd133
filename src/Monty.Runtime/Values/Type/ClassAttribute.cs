using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The place of one attribute of a class. Inline caches hold it, so that replaced data is seen without invalidation.</summary>
internal sealed class ClassAttribute(PyValue value)
{
    public PyValue Value = value;
}
