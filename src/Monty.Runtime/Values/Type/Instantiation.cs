using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>What calling a user class does: <c>__new__</c>, then <c>__init__</c>.</summary>
internal static class Instantiation
{
    public static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        PyValue method = type.Special(context, SpecialMethod.New);
        if (method.IsUnbound)
        {
            PyValue made = MakeNative(context, type, arguments, keywords);
            if (made.IsSignal && context.State == RunState.Suspending)
                context.Capture(new ConstructFrame(type, arguments, keywords));
            return made.IsSignal ? made : Initialize(context, made.Type, made, arguments, keywords);
        }

        PyValue function = method.Ref.BindTo(context, method, default, type);
        PyValue instance = function.IsSignal ? function : Prepending.Call(context, function, type, arguments, keywords);
        if (!instance.IsSignal)
            return InitializeMade(context, type, instance, arguments, keywords);
        if (context.State == RunState.Suspending)
            context.Capture(new ConstructFrame(type, arguments, keywords));
        return instance;
    }

    /// <summary>After <c>__new__</c>: an object of another type is not initialised.</summary>
    public static PyValue InitializeMade(
        PyContext context, PyType type, PyValue instance, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => instance.Type.IsSubtypeOf(type) ? Initialize(context, instance.Type, instance, arguments, keywords) : instance;

    /// <summary>The result of <c>__init__</c> is in: the instance, unless that is a signal or no None.</summary>
    public static PyValue Finish(PyContext context, PyValue instance, PyValue result)
    {
        if (result.IsNone)
            return instance;
        if (!result.IsSignal)
            return context.Raise(Errors.TypeError($"__init__() should return None, not '{result.Type.Name}'"));
        if (context.State == RunState.Suspending)
            context.Capture(new ConstructFrame(instance));
        return PyValue.Signal;
    }

    /// <summary><c>object.__new__</c>, or that of the built-in base.</summary>
    public static PyValue MakeNative(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (TakesNoArguments(context, type) && arguments.Length > 0)
            return context.Raise(Errors.TypeError($"{type.Name}() takes no arguments"));
        if (type.AbstractMethods.Length > 0)
            return context.Raise(Errors.AbstractClass(type));
        if (type.Exceptions is not null)
            return type.Exceptions.Create(context, type, arguments, keywords);
        if (ReferenceEquals(type.NativeBase, TypeType.Type))
            return TypeMaking.New(context, type, arguments, keywords);
        if (FutureTypes.Make(type.NativeBase))
            return FutureTypes.New(type);
        return ReferenceEquals(type.NativeBase, ObjectType.Type)
            ? new PyInstance(type)
            : DerivedMaking.New(context, type, arguments, keywords);
    }

    /// <summary>Whether a class has neither an <c>__init__</c> nor a <c>__new__</c> but those of <c>object</c>.</summary>
    public static bool TakesNoArguments(PyContext context, PyType type)
        => ReferenceEquals(type.NativeBase, ObjectType.Type) && type.Special(context, SpecialMethod.Init).IsUnbound && !type.IsNamespace;

    private static PyValue Initialize(
        PyContext context, PyType type, PyValue instance, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        PyValue init = type.Special(context, SpecialMethod.Init);
        if (!init.IsUnbound)
            return Finish(context, instance, SpecialCalls.Call(context, init, instance, arguments, keywords));
        if (instance.Ref is PyDerived derived)
            return Finish(context, instance, DerivedMaking.Initialize(context, derived, arguments, keywords));
        if (instance.Ref is PyFuture || (instance.Ref is PyInstance && type.IsNamespace))
            return Finish(context, instance, DerivedMaking.InitializeNative(context, type, instance, arguments, keywords));
        if (instance.Ref is not PyException exception)
            return instance;
        PyValue result = type.ExceptionInitializers!.Initialize(context, exception, arguments, keywords);
        return result.IsSignal ? result : instance;
    }
}
