using Monty.Runtime.Calls;
using Monty.Runtime.Core;
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
        var watch = new HeapWatch(context, heap);
        var path = new HeapPath(context, watch, heap.Items, isMax, item, stackalloc int[HeapPath.MostPlaces]);
        bool isDone = watch.IsUnchanged(context) && path.Rise();
        if (!watch.MayChange(context))
            return PyValue.Signal;
        heap.Append(context, item);
        path.Settle(heap.Storage.AsSpan(0, heap.Count), hasRisen: true);
        return isDone ? PyValue.None : PyValue.Signal;
    }

    private static PyValue Pop(PyContext context, PyList heap, bool isMax)
    {
        var watch = new HeapWatch(context, heap);
        if (!watch.IsUnchanged(context))
            return PyValue.Signal;
        int last = heap.Count - 1;
        if (last <= 0)
            return last < 0 ? context.Raise(Empty()) : heap.RemoveAt(context, last);
        PyValue top = heap[0];
        var path = new HeapPath(context, watch, heap.Items[..last], isMax, heap[last], stackalloc int[HeapPath.MostPlaces]);
        bool isDone = path.Sink(0);
        if (!watch.MayChange(context))
            return PyValue.Signal;
        heap.RemoveAt(context, last);
        path.Settle(heap.Storage.AsSpan(0, last), hasRisen: false);
        return isDone ? top : PyValue.Signal;
    }

    /// <summary>Puts an item at the top and gives what was there.</summary>
    private static PyValue Replace(PyContext context, PyList heap, PyValue item, bool isMax)
    {
        var watch = new HeapWatch(context, heap);
        if (!watch.IsUnchanged(context))
            return PyValue.Signal;
        if (heap.Count == 0)
            return context.Raise(Empty());
        PyValue top = heap[0];
        var path = new HeapPath(context, watch, heap.Items, isMax, item, stackalloc int[HeapPath.MostPlaces]);
        bool isDone = path.Sink(0);
        if (!watch.MayChange(context))
            return PyValue.Signal;
        path.Settle(heap.Storage.AsSpan(0, heap.Count), hasRisen: false);
        return isDone ? top : PyValue.Signal;
    }

    private static PyValue PushPop(PyContext context, PyList heap, PyValue item, bool isMax)
    {
        bool wasEmpty = context.Remember(heap, heap.Count) == 0;
        if (wasEmpty)
            return item;
        if (heap.Count == 0)
            return context.Raise(Empty());
        PyValue top = heap[0];
        bool isKept;
        bool isDone = isMax ? FastOrder.TryLess(context, item, top, out isKept) : FastOrder.TryLess(context, top, item, out isKept);
        if (!isDone)
            return PyValue.Signal;
        return isKept ? Replace(context, heap, item, isMax) : item;
    }

    /// <summary>Works on a copy: a comparison that suspends makes it begin anew with the list as it was.</summary>
    private static PyValue Heapify(PyContext context, PyList heap, bool isMax)
    {
        var watch = new HeapWatch(context, heap);
        if (!watch.IsUnchanged(context))
            return PyValue.Signal;
        context.Meter.ChargeValues(heap.Count);
        context.Meter.ChargeWork(heap.Count / 4);
        PyValue[] items = ValueCopying.Copy(context.Meter, heap.Items);
        Span<int> places = stackalloc int[HeapPath.MostPlaces];
        bool isDone = true;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        for (int place = (items.Length / 2) - 1; place >= 0 && isDone; place--)
        {
            // A path goes through several places.
            loop.Did(4);
            var path = new HeapPath(context, watch, items, isMax, items[place], places);
            isDone = path.Sink(place);
            path.Settle(items, hasRisen: false);
        }

        if (!watch.MayChange(context))
            return PyValue.Signal;
        LongSpans.Copy(context.Meter, items, heap.Storage);
        return isDone ? PyValue.None : PyValue.Signal;
    }

    private static PyException Empty() => Errors.IndexError("index out of range");
}
