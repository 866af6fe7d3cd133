using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The methods that bytearray shares with bytes: they work on a copy, and the bytes that they give become bytearrays.</summary>
internal static class ByteArrayResults
{
    /// <summary>What a bytearray takes beside its bytes.</summary>
    private const int ObjectBytes = 80;

    /// <summary>The shared methods as members of bytearray.</summary>
    public static NativeMember[] SharedMembers { get; } = Array.ConvertAll(Array.FindAll(BytesMethods.Members, IsShared), Adapt);

    /// <summary>A result of a bytes method as bytearray gives it: bytes, and those in a list or tuple, become bytearrays.</summary>
    public static PyValue Of(PyContext context, PyValue result)
    {
        if (result.IsSignal)
        {
            if (context.State == RunState.Suspending)
                context.Capture(new ByteArrayResultFrame());
            return result;
        }

        return result.Ref switch
        {
            PyBytes bytes => Copy(context, bytes.Data),
            PyByteArray array => Copy(context, array.Data),
            PyList list => OfItems(context, list),
            PyTuple tuple => new PyTuple(Array.ConvertAll(tuple.Storage, item => Of(context, PyDerived.Unwrap(item)))),
            _ => result,
        };
    }

    private static PyByteArray Copy(PyContext context, ReadOnlySpan<byte> bytes)
    {
        context.Meter.ChargeBytes(ObjectBytes + bytes.Length);
        return new PyByteArray(LongSpans.ToArray(context.Meter, bytes));
    }

    private static PyList OfItems(PyContext context, PyList list)
    {
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        for (int i = 0; i < list.Count; i++)
        {
            loop.At(i);
            list.Storage[i] = Of(context, list.Storage[i]);
        }

        return list;
    }

    /// <summary>Special methods are the slots' own.</summary>
    private static bool IsShared(NativeMember member) => !member.Name.StartsWith("__", StringComparison.Ordinal);

    private static NativeMember Adapt(NativeMember member)
    {
        NativeCode code = member.Code!;
        NativeMember adapted = member;
        adapted = member.Kind switch
        {
            NativeKind.Method => member.WithCode((context, self, arguments, keywords)
                => Checked(context, adapted, self, arguments.Length, keywords)
                    ? Of(context, code(context, ((PyByteArray)PyDerived.Unwrap(self).Ref).Freeze(context), arguments, keywords))
                    : PyValue.Signal),
            NativeKind.ClassMethod => member.WithCode((context, self, arguments, keywords)
                => Checked(context, adapted, self, arguments.Length, keywords)
                    ? Of(context, code(context, self, arguments, keywords))
                    : PyValue.Signal),
            _ => member,
        };
        return adapted;
    }

    /// <summary>Checks the number of arguments while the receiver still is the one that errors name.</summary>
    private static bool Checked(PyContext context, NativeMember member, PyValue self, int given, KeywordNames? keywords)
    {
        try
        {
            new ArityChecker(member.Parsed, self, given - (keywords?.Count ?? 0), keywords is null ? default : keywords.Names).Check();
            return true;
        }
        catch (RaisedException raised)
        {
            context.Raise(raised);
            return false;
        }
    }
}

/// <summary>Waits for a bytes method whose result becomes a bytearray.</summary>
[HeapKind(475)]
internal sealed class ByteArrayResultFrame : NativeFrame
{
    public override PyValue Resume(PyContext context, PyValue value) => value.IsSignal ? value : ByteArrayResults.Of(context, value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
    }
}
