using System.Reflection;
using System.Reflection.Emit;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Hosting;

/// <summary>Calls a delegate of any type: reads its arguments, calls it with the run's clock stopped, hands the result on.</summary>
internal sealed class DelegateInvoker
{
    /// <summary>The function, as the type that the emitted code knows.</summary>
    private readonly Delegate _function;
    private readonly ParameterReader[] _readers;
    private readonly ResultSink _sink;

    private DelegateInvoker(Delegate function, ParameterReader[] readers, ResultSink sink)
    {
        _function = function;
        _readers = readers;
        _sink = sink;
    }

    /// <summary>Calls the delegate with arguments that have been bound.</summary>
    /// <returns>False when the run has to be suspended until the delegate's task is done.</returns>
    public delegate bool Invocation(HostBinding binding, PyContext context, HostCall call, PyValue[] arguments, out PyValue result);


    /// <summary>The signature of a delegate.</summary>
    /// <exception cref="ArgumentException">The delegate calls several methods.</exception>
    public static MethodInfo SignatureOf(string name, Delegate function)
        => function.GetInvocationList().Length == 1
            ? function.GetType().GetMethod("Invoke")!
            : throw new ArgumentException($"the delegate for '{name}' calls several methods", nameof(function));

    /// <summary>Emits the code that calls a delegate.</summary>
    public static Invocation Make(string name, Delegate function, MethodInfo signature, ParameterReader[] readers, ResultSink sink)
    {
        Type[] parameters =
        [
            typeof(DelegateInvoker), typeof(HostBinding), typeof(PyContext), typeof(HostCall), typeof(PyValue[]),
            typeof(PyValue).MakeByRefType(),
        ];
        var method = new DynamicMethod(name, typeof(bool), parameters, typeof(DelegateInvoker).Module, skipVisibility: true);
        Emit(method.GetILGenerator(), function.GetType(), signature);
        return (Invocation)method.CreateDelegate(typeof(Invocation), new DelegateInvoker(function, readers, sink));
    }

    private static void Emit(ILGenerator il, Type functionType, MethodInfo signature)
    {
        LoadField(il, nameof(_function));
        il.Emit(OpCodes.Castclass, functionType);
        ParameterInfo[] parameters = signature.GetParameters();
        for (int i = 0; i < parameters.Length; i++)
            EmitRead(il, i, typeof(ParameterReader<>).MakeGenericType(parameters[i].ParameterType));
        EmitClock(il, nameof(HostBinding.EnterHost));
        il.Emit(OpCodes.Callvirt, signature);
        Type result = signature.ReturnType == typeof(void) ? typeof(object) : signature.ReturnType;
        if (signature.ReturnType == typeof(void))
            il.Emit(OpCodes.Ldnull);
        LocalBuilder local = il.DeclareLocal(result);
        il.Emit(OpCodes.Stloc, local);
        EmitClock(il, nameof(HostBinding.LeaveHost));
        EmitAccept(il, typeof(ResultSink<>).MakeGenericType(result), local);
        il.Emit(OpCodes.Ret);
    }

    private static void EmitRead(ILGenerator il, int index, Type reader)
    {
        LoadField(il, nameof(_readers));
        il.Emit(OpCodes.Ldc_I4, index);
        il.Emit(OpCodes.Ldelem_Ref);
        il.Emit(OpCodes.Castclass, reader);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Ldarg_3);
        il.Emit(OpCodes.Ldarg_S, (byte)4);
        il.Emit(OpCodes.Callvirt, reader.GetMethod(nameof(ParameterReader<>.Read))!);
    }

    private static void EmitClock(ILGenerator il, string method)
    {
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Call, typeof(HostBinding).GetMethod(method)!);
    }

    private static void EmitAccept(ILGenerator il, Type sink, LocalBuilder result)
    {
        LoadField(il, nameof(_sink));
        il.Emit(OpCodes.Castclass, sink);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Ldarg_3);
        il.Emit(OpCodes.Ldloc, result);
        il.Emit(OpCodes.Ldarg_S, (byte)5);
        il.Emit(OpCodes.Callvirt, sink.GetMethod(nameof(ResultSink<>.Accept))!);
    }

    private static void LoadField(ILGenerator il, string name)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldfld, typeof(DelegateInvoker).GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!);
    }
}
