using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <remarks>The async generators that <c>asyncio.run</c> closes at its end, where they were left half-way.</remarks>
internal sealed partial class Scheduler
{
    private const int FewestSwept = 64;

    private List<PyAsyncGenerator>? _generators;

    /// <summary>At how many those that have ended are taken out.</summary>
    private int _sweptAt = FewestSwept;

    /// <summary>An async generator begins; those that begin outside of a loop are nobody's to close.</summary>
    public void Watch(PyAsyncGenerator generator)
    {
        if (!_isRunning)
            return;
        _generators ??= [];
        if (_generators.Count >= _sweptAt)
        {
            _generators.RemoveAll(HasEnded);
            _sweptAt = Math.Max(FewestSwept, _generators.Count * 2);
        }

        _generators.Add(generator);
    }

    /// <summary>The async generators that have begun and not ended, oldest first; they are not watched any more.</summary>
    public PyAsyncGenerator[] TakeGenerators()
    {
        if (_generators is null)
            return [];
        _generators.RemoveAll(HasEnded);
        PyAsyncGenerator[] open = [.. _generators];
        _generators = null;
        return open;
    }

    private static bool HasEnded(PyAsyncGenerator generator) => generator.Frame.Status == GeneratorStatus.Finished;

    private void TransferGenerators(StateTransfer transfer)
    {
        PyAsyncGenerator[] generators = _generators?.ToArray() ?? [];
        transfer.Objects(ref generators);
        if (transfer.IsReading && generators.Length > 0)
            _generators = [.. generators];
    }
}
