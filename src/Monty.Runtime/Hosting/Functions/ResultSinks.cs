namespace Monty.Runtime.Hosting;

/// <summary>Chooses the sink for the result type of a delegate.</summary>
internal static class ResultSinks
{
    /// <exception cref="ArgumentException">The type is of no use to Python.</exception>
    public static ResultSink Of(string function, Type type, bool isBlocking)
    {
        if (type.IsByRef || type.IsByRefLike || type.IsPointer)
            throw new ArgumentException($"'{function}' returns {ClrNames.Of(type)}, which cannot be kept");
        if (type == typeof(Task))
            return new TaskSink(isBlocking);
        if (type == typeof(ValueTask))
            return new ValueTaskSink(isBlocking);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
            return Make(typeof(TaskSink<>), type.GetGenericArguments()[0], isBlocking);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            return Make(typeof(ValueTaskSink<>), type.GetGenericArguments()[0], isBlocking);
        if (isBlocking)
        {
            throw new ArgumentException(
                $"'{function}' returns no task, so there is nothing to wait for; register it with {nameof(MontyHost.Function)}");
        }

        return type == typeof(void) ? new VoidSink() : Make(typeof(ValueSink<>), type, function);
    }

    private static ResultSink Make(Type definition, Type argument, params object[] arguments)
        => (ResultSink)definition.MakeGenericType(argument).GetConstructors()[0].Invoke(arguments);
}
