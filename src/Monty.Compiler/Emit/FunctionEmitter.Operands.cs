using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Compiler.Emit;

/// <remarks>What instructions work on: slots, constants, names, and arrays of them.</remarks>
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
        if (_isOptimized && value.Ref is ImmediateTag tag && ImmediateField(tag) is { } field)
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
    private void LoadName(string name)
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

        bool hasTemplate = !_isOptimized && LoadTemplate(operands);
        if (!hasTemplate)
        {
            _il.LoadInt32(operands.Length);
            _il.NewArray(typeof(PyValue));
        }

        for (int i = 0; i < operands.Length; i++)
        {
            if (hasTemplate && !operands[i].IsSlot)
                continue;
            _il.Duplicate();
            _il.LoadInt32(i);
            Load(operands[i]);
            _il.StoreElement(typeof(PyValue));
        }
    }

    /// <summary>Pushes an array that holds the constants among the operands; false where there are none.</summary>
    private bool LoadTemplate(ReadOnlySpan<Operand> operands)
    {
        var template = new PyValue[operands.Length];
        bool isEmpty = true;
        for (int i = 0; i < template.Length; i++)
        {
            if (operands[i].IsSlot)
                continue;
            template[i] = _function.Constants[operands[i].Constant];
            isEmpty = false;
        }

        if (isEmpty)
            return false;
        _il.LoadArgument(0);
        _il.LoadInt32(_templates.Count);
        _il.Call(RuntimeMethods.CopyTemplate);
        _templates.Add(template);
        return true;
    }

    private readonly List<PyValue[]> _templates = [];

    private static readonly System.Reflection.MethodInfo EmptyValues =
        typeof(Array).GetMethod(nameof(Array.Empty))!.MakeGenericMethod(typeof(PyValue));

    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _nameIndices = [];

    private int NameIndex(string name)
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
