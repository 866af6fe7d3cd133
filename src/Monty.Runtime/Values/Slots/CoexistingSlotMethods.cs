using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The slots of list, dict and set that CPython also defines as plain methods, which are quicker to call.</summary>
internal static partial class CoexistingSlotMethods
{
    [PyMethod("__getitem__(key, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue GetItem(PyContext context, PyValue self, PyValue key) => self.Ref.GetItem(context, self, key);

    [PyMethod("__contains__(key, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue Contains(PyContext context, PyValue self, PyValue key) => self.Ref.Contains(context, self, key);
}
