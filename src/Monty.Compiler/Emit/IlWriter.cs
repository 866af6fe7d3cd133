using System.Diagnostics;
using System.Reflection;
using System.Reflection.Emit;

namespace Monty.Compiler.Emit;

/// <summary>Writes IL and keeps count of the evaluation stack, so that a faulty sequence fails where it is written.</summary>
/// <remarks>
/// Every label has the depth of its first use or marking; another depth is an error. Code after an unconditional branch has
/// unknown depth until a label is marked, and then takes that label's.
/// </remarks>
internal sealed class IlWriter(ILGenerator il)
{
    private const int Unknown = -1;

    private readonly Dictionary<Label, int> _labelDepths = [];
    private int _depth;

    public int Depth => _depth;

    public Label DefineLabel() => il.DefineLabel();

    public LocalBuilder DeclareLocal(Type type) => il.DeclareLocal(type);

    public void Mark(Label label)
    {
        if (_labelDepths.TryGetValue(label, out int expected))
        {
            if (_depth != Unknown && _depth != expected)
                throw new UnreachableException($"label reached with {_depth} values on the stack, {expected} before");
            _depth = expected;
        }
        else
        {
            if (_depth == Unknown)
                _depth = 0;
            _labelDepths[label] = _depth;
        }

        il.MarkLabel(label);
    }

    public void LoadLocal(LocalBuilder local)
    {
        Adjust(0, 1);
        il.Emit(OpCodes.Ldloc, local);
    }

    public void LoadLocalAddress(LocalBuilder local)
    {
        Adjust(0, 1);
        il.Emit(OpCodes.Ldloca, local);
    }

    public void StoreLocal(LocalBuilder local)
    {
        Adjust(1, 0);
        il.Emit(OpCodes.Stloc, local);
    }

    public void LoadArgument(int index)
    {
        Adjust(0, 1);
        il.Emit(OpCodes.Ldarg, (short)index);
    }

    public void LoadNull()
    {
        Adjust(0, 1);
        il.Emit(OpCodes.Ldnull);
    }

    public void LoadInt32(int value)
    {
        Adjust(0, 1);
        il.Emit(OpCodes.Ldc_I4, value);
    }

    public void LoadInt64(long value)
    {
        Adjust(0, 1);
        il.Emit(OpCodes.Ldc_I8, value);
    }

    public void LoadField(FieldInfo field)
    {
        Adjust(field.IsStatic ? 0 : 1, 1);
        il.Emit(field.IsStatic ? OpCodes.Ldsfld : OpCodes.Ldfld, field);
    }

    public void StoreField(FieldInfo field)
    {
        Adjust(2, 0);
        il.Emit(OpCodes.Stfld, field);
    }

    /// <summary>Calls a static method, or an instance method of a sealed class that is known not to be null.</summary>
    public void Call(MethodInfo method)
    {
        AdjustForCall(method);
        il.Emit(OpCodes.Call, method);
    }

    public void CallVirtual(MethodInfo method)
    {
        AdjustForCall(method);
        il.Emit(OpCodes.Callvirt, method);
    }

    public void New(ConstructorInfo constructor)
    {
        Adjust(constructor.GetParameters().Length, 1);
        il.Emit(OpCodes.Newobj, constructor);
    }

    public void NewArray(Type element)
    {
        Adjust(1, 1);
        il.Emit(OpCodes.Newarr, element);
    }

    public void LoadElement(Type element)
    {
        Adjust(2, 1);
        il.Emit(OpCodes.Ldelem, element);
    }

    public void LoadElementAddress(Type element)
    {
        Adjust(2, 1);
        il.Emit(OpCodes.Ldelema, element);
    }

    public void StoreElement(Type element)
    {
        Adjust(3, 0);
        il.Emit(OpCodes.Stelem, element);
    }

    public void CastClass(Type type)
    {
        Adjust(1, 1);
        il.Emit(OpCodes.Castclass, type);
    }

    public void IsInstance(Type type)
    {
        Adjust(1, 1);
        il.Emit(OpCodes.Isinst, type);
    }

    public void InitializeObject(Type type)
    {
        Adjust(1, 0);
        il.Emit(OpCodes.Initobj, type);
    }

    /// <summary>An instruction that pops two values and pushes one.</summary>
    public void Operate(OpCode binary)
    {
        Adjust(2, 1);
        il.Emit(binary);
    }

    /// <summary>An instruction that pops one value and pushes one.</summary>
    public void Convert(OpCode unary)
    {
        Adjust(1, 1);
        il.Emit(unary);
    }

    public void Duplicate()
    {
        Adjust(1, 2);
        il.Emit(OpCodes.Dup);
    }

    public void Pop()
    {
        Adjust(1, 0);
        il.Emit(OpCodes.Pop);
    }

    /// <summary>A conditional branch on one value.</summary>
    public void BranchOnOne(OpCode branch, Label target)
    {
        Adjust(1, 0);
        NoteLabel(target);
        il.Emit(branch, target);
    }

    /// <summary>A conditional branch on two values.</summary>
    public void BranchOnTwo(OpCode branch, Label target)
    {
        Adjust(2, 0);
        NoteLabel(target);
        il.Emit(branch, target);
    }

    public void Jump(Label target)
    {
        NoteLabel(target);
        il.Emit(OpCodes.Br, target);
        _depth = Unknown;
    }

    public void Switch(Label[] targets)
    {
        Adjust(1, 0);
        foreach (Label target in targets)
            NoteLabel(target);
        il.Emit(OpCodes.Switch, targets);
    }

    public void Return()
    {
        Adjust(1, 0);
        if (_depth != 0)
            throw new UnreachableException($"{_depth} values left on the stack at a return");
        il.Emit(OpCodes.Ret);
        _depth = Unknown;
    }

    private void AdjustForCall(MethodInfo method)
    {
        int pops = method.GetParameters().Length + (method.IsStatic ? 0 : 1);
        Adjust(pops, method.ReturnType == typeof(void) ? 0 : 1);
    }

    private void Adjust(int pops, int pushes)
    {
        if (_depth == Unknown)
            throw new UnreachableException("code that cannot be reached");
        if (_depth < pops)
            throw new UnreachableException($"{pops} values needed, {_depth} on the stack");
        _depth += pushes - pops;
    }

    private void NoteLabel(Label label)
    {
        if (_labelDepths.TryGetValue(label, out int expected))
        {
            if (expected != _depth)
                throw new UnreachableException($"branch with {_depth} values on the stack, {expected} elsewhere");
        }
        else
        {
            _labelDepths[label] = _depth;
        }
    }
}
