using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Heapq;

/// <summary>The native part of <c>heapq</c>: what works on one heap in place; the rest is in <c>heapq.py</c>.</summary>
[PyModule("_heapq")]
internal static partial class HeapModule
{
    [PyFunction("heappush(heap, item, /)", Replays = Replaying.Always)]
    private static PyValue Push(PyContext context, PyList heap, PyValue item) => Push(context, heap, item, isMax: false);

    [PyFunction("heappush_max(heap, item, /)", Replays = Replaying.Always)]
    private static PyValue PushMax(PyContext context, PyList heap, PyValue item) => Push(context, heap, item, isMax: true);

    [PyFunction("heappop(heap, /)", Replays = Replaying.Always)]
    private static PyValue Pop(PyContext context, PyList heap) => Pop(context, heap, isMax: false);

    [PyFunction("heappop_max(heap, /)", Replays = Replaying.Always)]
    private static PyValue PopMax(PyContext context, PyList heap) => Pop(context, heap, isMax: true);

    [PyFunction("heapreplace(heap, item, /)", Replays = Replaying.Always)]
    private static PyValue Replace(PyContext context, PyList heap, PyValue item)
        => Replace(context, heap, item, isMax: false);

    [PyFunction("heapreplace_max(heap, item, /)", Replays = Replaying.Always)]
    private static PyValue ReplaceMax(PyContext context, PyList heap, PyValue item)
        => Replace(context, heap, item, isMax: true);

    [PyFunction("heappushpop(heap, item, /)", Replays = Replaying.Always)]
    private static PyValue PushPop(PyContext context, PyList heap, PyValue item) => PushPop(context, heap, item, isMax: false);

    [PyFunction("heappushpop_max(heap, item, /)", Replays = Replaying.Always)]
    private static PyValue PushPopMax(PyContext context, PyList heap, PyValue item) => PushPop(context, heap, item, isMax: true);

    [PyFunction("heapify(heap, /)", Replays = Replaying.Always)]
    private static PyValue Heapify(PyContext context, PyList heap) => Heapify(context, heap, isMax: false);

    [PyFunction("heapify_max(heap, /)", Replays = Replaying.Always)]
    private static PyValue HeapifyMax(PyContext context, PyList heap) => Heapify(context, heap, isMax: true);

    private static PyValue Push(PyContext context, PyList heap, PyValue item, bool isMax)
    {
        var path = new HeapPath(context, heap, heap, isMax, item, stackalloc int[HeapPath.MostPlaces]);
        bool isDone = path.Rise();
        if (!path.MayChange(isDone))
            return PyValue.Signal;
        heap.Append(context, item);
        path.Settle(heap.Storage.AsSpan(0, heap.Count), hasRisen: true);
        return isDone ? PyValue.None : PyValue.Signal;
    }

    private static PyValue Pop(PyContext context, PyList heap, bool isMax)
    {
        PyValue bottom = heap.Count > 0 ? heap[heap.Count - 1] : PyValue.None;
        var path = new HeapPath(context, heap, heap, isMax, bottom, stackalloc int[HeapPath.MostPlaces]);
        int last = path.Length - 1;
        if (last < 0)
            return context.Raise(Empty());
        bool isDone = path.Sink(0, last);
        if (!path.MayChange(isDone))
            return PyValue.Signal;
        heap.RemoveAt(context, last);
        if (last > 0)
            path.Settle(heap.Storage.AsSpan(0, last), hasRisen: false);
        return isDone ? path.Top : PyValue.Signal;
    }

    /// <summary>Puts an item at the top and gives what was there.</summary>
    private static PyValue Replace(PyContext context, PyList heap, PyValue item, bool isMax)
    {
        var path = new HeapPath(context, heap, heap, isMax, item, stackalloc int[HeapPath.MostPlaces]);
        if (path.Length == 0)
            return context.Raise(Empty());
        bool isDone = path.Sink(0, path.Length);
        if (!path.MayChange(isDone))
            return PyValue.Signal;
        path.Settle(heap.Storage.AsSpan(0, heap.Count), hasRisen: false);
        return isDone ? path.Top : PyValue.Signal;
    }

    private static PyValue PushPop(PyContext context, PyList heap, PyValue item, bool isMax)
    {
        PyValue isKept = ReplacesTop(context, heap, item, isMax);
        if (isKept.IsSignal || !isKept.IsTrue)
            return isKept.IsSignal ? isKept : item;
        // Raises where the comparison has emptied the list.
        return Replace(context, heap, item, isMax);
    }

    /// <summary>Whether the top goes above an item that is put in: a bool, False where there is no top, or a signal.</summary>
    private static PyValue ReplacesTop(PyContext context, PyList heap, PyValue item, bool isMax)
    {
        var comparison = new OperationPart(context, heap);
        if (comparison.IsKnown)
            return comparison.Known;
        bool isResumed = comparison.TryResume(out PartPlace place);
        if (!isResumed && heap.Count == 0)
            return PyValue.False;
        PyValue top = isResumed ? place.X : heap[0];
        comparison.BeginStep();
        bool isDone = isMax ? FastOrder.TryLess(context, item, top, out bool isLess) : FastOrder.TryLess(context, top, item, out isLess);
        return isDone ? comparison.Keep(PyValue.Bool(isLess)) : comparison.Stop(new PartPlace(0, X: top));
    }

    /// <summary>Works on a copy: a comparison that suspends makes it go on with the items as they were.</summary>
    private static PyValue Heapify(PyContext context, PyList heap, bool isMax)
    {
        var walk = new OperationPart(context, heap);
        bool isResumed = walk.TryResume(out PartPlace resumed) && resumed.X.Ref is PyTuple;
        context.Meter.ChargeValues(heap.Count);
        context.Meter.ChargeWork(heap.Count / 4);
        ReadOnlySpan<PyValue> source = isResumed ? ((PyTuple)resumed.X.Ref).Items : heap.Items;
        var items = new PyList(ValueCopying.Copy(context.Meter, source));
        Span<int> places = stackalloc int[HeapPath.MostPlaces];
        bool isDone = true;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        for (int place = (isResumed ? System.Math.Min((int)resumed.Index + 1, items.Count) : items.Count / 2) - 1; place >= 0 && isDone; place--)
        {
            // A path goes through several places.
            loop.Did(4);
            walk.BeginStep();
            var path = new HeapPath(context, heap, items, isMax, items[place], places);
            isDone = path.Sink(place, items.Count);
            if (context.IsAbandoning)
                return walk.Stop(new PartPlace(place, X: new PyTuple(ValueCopying.Copy(context.Meter, items.Items))));
            path.Settle(items.Storage.AsSpan(0, items.Count), hasRisen: false);
        }

        if (heap.Count != items.Count)
            return isDone ? context.Raise(Errors.RuntimeError("list changed size during iteration")) : PyValue.Signal;
        LongSpans.Copy(context.Meter, items.Items, heap.Storage);
        return isDone ? PyValue.None : PyValue.Signal;
    }

    private static PyException Empty() => Errors.IndexError("index out of range");
}
