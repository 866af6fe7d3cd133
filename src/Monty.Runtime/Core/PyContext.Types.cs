using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    /// <summary>
    /// Counts the changes of classes that inline caches must notice: an attribute added or removed, a function or descriptor
    /// replaced. Plain data that replaces plain data does not count: caches hold its <see cref="ClassAttribute"/>, not its value.
    /// </summary>
    public long TypeEpoch;

    private Dictionary<PyType, Shape>? _shapesOfBuiltins;

    /// <summary>The empty shape of instances of a type; shapes of built-in types belong to the run.</summary>
    public Shape RootShapeOf(PyType type)
    {
        if (type.RootShape is { } shape)
            return shape;
        _shapesOfBuiltins ??= [];
        if (!_shapesOfBuiltins.TryGetValue(type, out shape))
            _shapesOfBuiltins.Add(type, shape = new Shape(type));
        return shape;
    }
}
