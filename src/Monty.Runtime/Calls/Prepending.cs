using System.Runtime.CompilerServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Calls;

/// <summary>Calls with one more argument in front, without allocating where that is possible.</summary>
internal static class Prepending
{
    private const int BufferSize = 8;

    public static PyValue Call(
        PyContext context, PyValue callee, PyValue first, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (keywords is null)
        {
            if (arguments.Length == 0)
                return callee.Ref.Call1(context, callee, first);
            if (arguments.Length == 1)
                return callee.Ref.Call2(context, callee, first, arguments[0]);
            if (arguments.Length == 2)
                return callee.Ref.Call3(context, callee, first, arguments[0], arguments[1]);
            if (arguments.Length == 3)
                return callee.Ref.Call4(context, callee, first, arguments[0], arguments[1], arguments[2]);
        }

        if (arguments.Length >= BufferSize)
        {
            // Methods bound to methods copy the arguments at each level.
            context.Meter.ChargeValues(arguments.Length + 1);
            return callee.Ref.Call(context, callee, (PyValue[])[first, .. arguments], keywords);
        }

        Buffer buffer = default;
        buffer[0] = first;
        ValueCopying.Copy(arguments, ((Span<PyValue>)buffer)[1..]);
        return callee.Ref.Call(context, callee, ((ReadOnlySpan<PyValue>)buffer)[..(arguments.Length + 1)], keywords);
    }

    [InlineArray(BufferSize)]
    private struct Buffer
    {
        private PyValue _first;
    }
}
