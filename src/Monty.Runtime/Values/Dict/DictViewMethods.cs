using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The methods of <c>dict_keys</c> and <c>dict_items</c>.</summary>
internal static partial class DictSetViewMethods
{
    [PyMethod("isdisjoint(other, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue IsDisjoint(PyContext context, PyDictSetView self, PyValue other)
        => self.IsDisjoint(context, other);

    [PyMethod("__reversed__()", Style = ArgumentStyle.Fixed)]
    private static PyValue Reversed(PyDictSetView self) => self.Reversed();

    [PyGetter("mapping")]
    private static PyMappingProxy Mapping(PyDictSetView self) => new(self.Dict);
}

/// <summary>The methods of <c>dict_values</c>.</summary>
internal static partial class DictValuesMethods
{
    [PyMethod("__reversed__()", Style = ArgumentStyle.Fixed)]
    private static PyValue Reversed(PyDictValues self) => self.Reversed();

    [PyGetter("mapping")]
    private static PyMappingProxy Mapping(PyDictValues self) => new(self.Dict);
}
