using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Lowering;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Emit;

/// <remarks>What is pushed and stored.</remarks>
internal sealed partial class FunctionEmitter
{
    private void LoadContext() => _il.LoadArgument(ContextArgument);

    /// <summary>Pushes the running <see cref="PyFunction"/>.</summary>
    private void LoadFunction()
    {
        if (_isResumable)
            _il.LoadLocal(_functionLocal!);
        else
            _il.LoadArgument(SubjectArgument);
    }

    private LocalBuilder SlotLocal(int slot) => _slots[slot] ??= _il.DeclareLocal(typeof(PyValue));

    /// <summary>Pushes an operand as a value.</summary>
    private void Load(Operand operand)
    {
        if (operand.IsSlot)
            LoadSlot(operand.Slot);
        else
            LoadConstant(operand.Constant);
    }

    private void LoadConstant(int index)
    {
        PyValue value = _function.Constants[index];
        if (value.Ref is ImmediateTag tag && ImmediateField(tag) is { } field)
        {
            _il.LoadField(field);
            _il.LoadInt64(value.Bits);
            _il.New(RuntimeMembers.NewValue);
            return;
        }

        _il.LoadArgument(0);
        _il.LoadField(RuntimeMembers.ConstantValues);
        _il.LoadInt32(index);
        _il.LoadElement(typeof(PyValue));
    }

    private static System.Reflection.FieldInfo? ImmediateField(ImmediateTag tag) => tag switch
    {
        IntTag => RuntimeMembers.IntTagInstance,
        FloatTag => RuntimeMembers.FloatTagInstance,
        BoolTag => RuntimeMembers.BoolTagInstance,
        NoneTag => RuntimeMembers.NoneTagInstance,
        _ => null,
    };

    /// <summary>Pushes the reference half of an operand.</summary>
    private void LoadRef(Operand operand)
    {
        if (operand.IsSlot)
        {
            LoadSlotAddress(operand.Slot);
            _il.LoadField(RuntimeMembers.ValueRef);
        }
        else if (_function.Constants[operand.Constant].Ref is ImmediateTag tag && ImmediateField(tag) is { } field)
        {
            _il.LoadField(field);
        }
        else
        {
            LoadConstant(operand.Constant);
            _il.StoreLocal(_result);
            _il.LoadLocalAddress(_result);
            _il.LoadField(RuntimeMembers.ValueRef);
        }
    }

    /// <summary>Pushes the bits of an operand as an int64.</summary>
    private void LoadBits(Operand operand)
    {
        if (operand.IsSlot)
        {
            LoadSlotAddress(operand.Slot);
            _il.LoadField(RuntimeMembers.ValueBits);
        }
        else
        {
            _il.LoadInt64(_function.Constants[operand.Constant].Bits);
        }
    }

    /// <summary>Pushes a name as a <see cref="PyStr"/>, which the constants hold.</summary>
    private void LoadName(PyStr name)
    {
        _il.LoadArgument(0);
        _il.LoadField(RuntimeMembers.ConstantNames);
        _il.LoadInt32(NameIndex(name));
        _il.LoadElement(typeof(PyStr));
    }

    private void LoadResultRef()
    {
        _il.LoadLocalAddress(_result);
        _il.LoadField(RuntimeMembers.ValueRef);
    }

    /// <summary>Pops a bool and stores it as a Python bool.</summary>
    private void StoreBool(int target)
    {
        // The tag goes below the bits, so the bits wait in a local.
        LocalBuilder bits = Scratch(typeof(long));
        _il.Convert(OpCodes.Conv_I8);
        _il.StoreLocal(bits);
        _il.LoadField(RuntimeMembers.BoolTagInstance);
        _il.LoadLocal(bits);
        _il.New(RuntimeMembers.NewValue);
        StoreSlot(target);
    }

    private readonly Dictionary<Type, LocalBuilder> _scratch = [];

    /// <summary>A local for use within one instruction.</summary>
    private LocalBuilder Scratch(Type type)
    {
        if (!_scratch.TryGetValue(type, out LocalBuilder? local))
            _scratch.Add(type, local = _il.DeclareLocal(type));
        return local;
    }

    /// <summary>Pushes an array of operands.</summary>
    private void LoadArray(ReadOnlySpan<Operand> operands)
    {
        if (operands.Length == 0)
        {
            _il.Call(EmptyValues);
            return;
        }

        if (_slotArray is not null && operands.Length >= ManyOperands)
        {
            GatherArray(operands);
            return;
        }

        _il.LoadInt32(operands.Length);
        _il.NewArray(typeof(PyValue));
        for (int i = 0; i < operands.Length; i++)
        {
            _il.Duplicate();
            _il.LoadInt32(i);
            Load(operands[i]);
            _il.StoreElement(typeof(PyValue));
        }
    }

    private static readonly System.Reflection.MethodInfo EmptyValues =
        typeof(Array).GetMethod(nameof(Array.Empty))!.MakeGenericMethod(typeof(PyValue));

    private readonly List<PyStr> _names = [];
    private readonly Dictionary<PyStr, int> _nameIndices = new(ReferenceEqualityComparer.Instance);

    private int NameIndex(PyStr name)
    {
        if (!_nameIndices.TryGetValue(name, out int index))
        {
            index = _names.Count;
            _names.Add(name);
            _nameIndices.Add(name, index);
        }

        return index;
    }
}
