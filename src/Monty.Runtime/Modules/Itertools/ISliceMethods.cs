using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>The constructor of islice.</summary>
internal static partial class ISliceMethods
{
    private const string Range = "None or an integer: 0 <= x <= sys.maxsize.";

    [PyConstructor("islice(*args)", Replays = Replaying.OnInstances)]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments)
    {
        if (arguments.Length is < 2 or > 4)
        {
            string expected = arguments.Length < 2 ? "at least 2 arguments" : "at most 4 arguments";
            return context.Raise(Errors.TypeError($"islice expected {expected}, got {arguments.Length}"));
        }

        bool hasStart = arguments.Length > 2;
        PyValue last = arguments[hasStart ? 2 : 1];
        bool hasStop = TryIndex(context, last, -1, out long stop);
        // In CPython -1 is also what a conversion gives that failed.
        if (!hasStop && stop >= -1)
            return Wrong(context, $"Stop argument for islice() must be {Range}");
        if (!hasStop || !TryIndex(context, hasStart ? arguments[1] : PyValue.None, 0, out long start))
            return Wrong(context, $"Indices for islice() must be {Range}");
        long step = 1;
        if (arguments.Length == 4 && (!TryIndex(context, arguments[3], 1, out step) || step < 1))
            return Wrong(context, "Step for islice() must be a positive integer or None.");
        return OpeningFrame.Open(context, new PyISlice(start, stop, step), arguments[0]);
    }

    /// <summary>A number of items, or the default for None; false where it is neither.</summary>
    private static bool TryIndex(PyContext context, PyValue value, long byDefault, out long index)
    {
        index = byDefault;
        if (value.IsNone)
            return true;
        if (!Indices.IsIndex(value))
            return false;
        PyValue converted = Indices.ToInt(context, value);
        index = converted.IsInt ? converted.Bits : -1;
        return index >= 0;
    }

    private static PyValue Wrong(PyContext context, string message)
    {
        if (context.State == RunState.Raising)
            context.TakeRaised();
        return context.Raise(Errors.ValueError(message));
    }
}
