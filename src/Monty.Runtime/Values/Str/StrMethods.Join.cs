using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal static partial class StrMethods
{
    [PyMethod("join(iterable, /)")]
    private static PyValue Join(PyContext context, PyStr self, PyValue iterable) => iterable.Ref switch
    {
        PyList list => StrJoin.Items(context, self, list.Items),
        PyTuple tuple => StrJoin.Items(context, self, tuple.Items),
        _ => new StrJoinFrame(self, iterable).Begin(context),
    };
}
