"""Classes whose instances are a fixed set of named values."""

from _enum import member_property as _member_property

__all__ = ['EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto', 'unique',
           'property', 'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'global_flag_repr',
           'global_enum_repr', 'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE',
           'pickle_by_global_name', 'pickle_by_enum_name']

_MappingProxy = type(type.__dict__)
_property = property
_not_given = object()


class _auto_null:
    def __repr__(self):
        return '_auto_null'


_no_value = _auto_null()

# Types whose values are members, whatever else a class body holds.
_plain = frozenset({int, str, float, bool, tuple, type(None)})

# Bound when their classes exist; without them there are no enumerations of that kind.
Enum = _Flag = _ReprEnum = _EJECT = None

_sunder_names = {'_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_', '_iter_member_by_value_',
                 '_iter_member_by_def_', '_add_alias_', '_add_value_alias_', '_use_args_', '_member_names_'}


class nonmember:
    """Keeps a value of a class body from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value of a class body a member that would not be one."""

    def __init__(self, value):
        self.value = value


class auto:
    """A value that is found when the member is made."""

    def __init__(self, value=_no_value):
        self.value = value

    def __repr__(self):
        return 'auto(%r)' % self.value


class _DynamicClassAttribute:
    """As property, but an attribute of the class itself comes from the metaclass."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = doc or fget.__doc__
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError('unreadable attribute')
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def _changed(self, fget, fset, fdel, doc):
        made = type(self)(fget, fset, fdel, doc)
        made.overwrite_doc = self.overwrite_doc
        return made

    def getter(self, fget):
        return self._changed(fget, self.fset, self.fdel, fget.__doc__ if self.overwrite_doc else self.__doc__)

    def setter(self, fset):
        return self._changed(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return self._changed(self.fget, self.fset, fdel, self.__doc__)


_DynamicClassAttribute.__name__ = _DynamicClassAttribute.__qualname__ = 'DynamicClassAttribute'
_DynamicClassAttribute.__module__ = 'types'
for _method in ('__init__', '__get__', '__set__', '__delete__', 'getter', 'setter', 'deleter'):
    getattr(_DynamicClassAttribute, _method).__qualname__ = 'DynamicClassAttribute.' + _method
del _method


class property(_DynamicClassAttribute):
    """A property of members; a member of the same name stays reachable through the class."""

    member = None
    # The descriptor of the data type that a member of the same name hides.
    _hidden = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError('%r has no attribute %r' % (ownerclass, self.name))
        if self.fget is not None:
            return self.fget(instance)
        if self._hidden is not None:
            return getattr(instance._value_, self.name)
        known = ownerclass._member_map_.get(self.name)
        if known is None:
            raise AttributeError('%r member has no attribute %r' % (ownerclass, self.name))
        return known

    def __set__(self, instance, value):
        if self.fset is None:
            if self._hidden is not None and hasattr(self._hidden, '__set__'):
                return self._hidden.__set__(instance, value)
            raise AttributeError("<enum %r> cannot set attribute %r" % (self.clsname, self.name))
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("<enum %r> cannot delete attribute %r" % (self.clsname, self.name))
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


def _is_descriptor(obj):
    return hasattr(obj, '__get__') or hasattr(obj, '__set__') or hasattr(obj, '__delete__')


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'


def _is_private(cls_name, name):
    pattern = '_%s__' % (cls_name,)
    return len(name) > len(pattern) and name.startswith(pattern) and (name[-1] != '_' or name[-2] != '_')


def _is_internal_class(cls_name, obj):
    return isinstance(obj, type) and getattr(obj, '__qualname__', '').endswith('%s.%s' % (cls_name, obj.__name__))


def _is_single_bit(value):
    return value != 0 and value & (value - 1) == 0


class EnumDict(dict):
    """The namespace of a class body: tells members from other attributes."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name
        self._generate_next_value = None

    def __setitem__(self, key, value):
        if isinstance(key, str) and key[:1] != '_':
            value = self._given(key, value)
        elif self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in _sunder_names:
                raise ValueError('_sunder_ names, such as %r, are reserved for future Enum use' % (key,))
            if key == '_generate_next_value_':
                if self._auto_called:
                    raise TypeError('_generate_next_value_ must be defined before members')
                self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
            elif key == '_ignore_':
                value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
                self._ignore = value
                already = set(value) & set(self._member_names)
                if already:
                    raise ValueError('_ignore_ cannot specify already set names: %r' % (already,))
        elif _is_dunder(key):
            if key == '__order__':
                key = '_order_'
        else:
            value = self._given(key, value)
        super().__setitem__(key, value)

    def _given(self, key, value):
        """Give the value to be stored for a name that a script chose, which may be a member."""
        if key in self._member_names:
            raise TypeError('%r already defined as %r' % (key, self[key]))
        if key in self._ignore:
            return value
        if type(value) in _plain:
            return self._add_member(key, value)
        if isinstance(value, nonmember):
            return value.value
        if isinstance(value, member):
            return self._add_member(key, value.value)
        if _is_descriptor(value) or _is_internal_class(self._cls_name, value):
            return value
        return self._add_member(key, value)

    @_property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, **more_members):
        try:
            for name in members.keys():
                self[name] = members[name]
        except AttributeError:
            for name, value in members:
                self[name] = value
        for name, value in more_members.items():
            self[name] = value

    def _add_member(self, key, value):
        if key in self:
            raise TypeError('%r already defined as %r' % (key, self[key]))
        if type(value) in _plain and type(value) is not tuple:
            self._member_names[key] = None
            self._last_values.append(value)
            return value
        is_alone = not isinstance(value, tuple)
        values = []
        found = False
        for v in (value,) if is_alone else value:
            if isinstance(v, auto):
                found = True
                if v.value is _no_value:
                    v.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
                    self._auto_called = True
                v = v.value
                self._last_values.append(v)
            values.append(v)
        if found:
            if is_alone:
                value = values[0]
            else:
                try:
                    value = value.__class__(values)
                except TypeError:
                    value = value.__class__(*values)
        else:
            self._last_values.append(value)
        self._member_names[key] = None
        return value


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        if Enum is None:
            return {}
        metacls._check_for_existing_members_(cls, bases)
        enum_dict = EnumDict(cls)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            enum_dict['_generate_next_value_'] = getattr(first_enum, '_generate_next_value_', None)
        return enum_dict

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if Enum is None or _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        classdict.setdefault('_ignore_', []).append('_ignore_')
        for key in classdict['_ignore_']:
            classdict.pop(key, None)
        names = list(classdict._member_names)
        invalid = set(names) & {'mro', ''}
        if invalid:
            raise ValueError('invalid enum member name(s) %s' % ','.join(repr(n) for n in invalid))
        order = classdict.get('_order_')
        values = {name: classdict[name] for name in names}
        body = {key: value for key, value in classdict.items() if key not in values and key != '_order_'}
        # The generator stays a plain function of the class.
        generator = body.get('_generate_next_value_')
        if generator is not None and not isinstance(generator, staticmethod):
            body['_generate_next_value_'] = staticmethod(generator)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new, save_new, use_args = metacls._find_new_(classdict, member_type, first_enum)
        body.update(_new_member_=new, _use_args_=use_args, _member_names_=[], _member_map_={}, _value2member_map_={},
                    _hashable_values_=[], _unhashable_values_=[], _unhashable_values_map_={}, _member_type_=member_type,
                    _value_repr_=metacls._find_data_repr_(cls, bases))
        body['_boundary_'] = boundary or getattr(first_enum, '_boundary_', None)
        body['_flag_mask_'] = body['_singles_mask_'] = body['_all_bits_'] = 0
        body['_inverted_'] = None
        try:
            result = super().__new__(metacls, cls, bases, body, **kwds)
        except Exception as e:
            raise e from None
        metacls._choose_methods_(result, classdict, member_type, first_enum)
        if save_new:
            result.__new_member__ = new
        result.__new__ = Enum.__new__
        in_progress = '_%s__in_progress' % cls
        type.__setattr__(result, in_progress, True)
        for name in names:
            result._make_member_(name, values[name])
        type.__delattr__(result, in_progress)
        if _Flag is not None and issubclass(result, _Flag):
            result._finish_flag()
        expected = order.replace(',', ' ').split() if isinstance(order, str) else list(order or ())
        if _Flag is not None and issubclass(result, _Flag):
            expected = [o for o in expected if o not in result._member_map_ or _is_single_bit(result._member_map_[o]._value_)]
        if expected:
            expected = [o for o in expected if o not in result._member_map_ or o in result._member_names_]
            if expected != result._member_names_:
                raise TypeError('member order does not match _order_:\n  %r\n  %r' % (result._member_names_, expected))
        return result

    @classmethod
    def _choose_methods_(metacls, cls, classdict, member_type, first_enum):
        if _ReprEnum is not None and _ReprEnum in cls.__bases__:
            if member_type is object:
                raise TypeError('ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)')
            if '__format__' not in classdict:
                classdict['__format__'] = cls.__format__ = member_type.__format__
            if '__str__' not in classdict:
                method = member_type.__str__
                classdict['__str__'] = cls.__str__ = member_type.__repr__ if method is object.__str__ else method
        for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
            if name in classdict:
                continue
            inherited = getattr(first_enum, name, None)
            if getattr(cls, name, None) in (getattr(member_type, name, None), getattr(object, name, None)):
                setattr(cls, name, inherited)
        if _Flag is not None and issubclass(cls, _Flag):
            for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                if name not in classdict:
                    type.__setattr__(cls, name, getattr(_Flag, name))

    def _make_member_(cls, name, value):
        member_type = cls._member_type_
        args = value if isinstance(value, tuple) else (value,)
        if member_type is tuple:
            args = (args,)
        new_member = cls._new_member_(cls, *args) if cls._use_args_ else cls._new_member_(cls)
        if not hasattr(new_member, '_value_'):
            if member_type is object:
                new_member._value_ = value
            else:
                try:
                    new_member._value_ = member_type(*args)
                except Exception as exc:
                    raise TypeError('_value_ not set in __new__, unable to create it') from exc
        value = new_member._value_
        new_member._name_ = name
        new_member.__objclass__ = cls
        new_member.__init__(*args)
        new_member._sort_order_ = len(cls._member_names_)
        is_flag = _Flag is not None and issubclass(cls, _Flag)
        if is_flag and isinstance(value, int):
            cls._flag_mask_ |= value
            if _is_single_bit(value):
                cls._singles_mask_ |= value
            cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1
        known = cls._find_value_(value)
        if known is not None:
            new_member = known
        elif not is_flag or isinstance(value, int) and _is_single_bit(value):
            cls._member_names_.append(name)
        cls._bind_(name, new_member)
        try:
            cls._value2member_map_.setdefault(value, new_member)
            if value not in cls._hashable_values_:
                cls._hashable_values_.append(value)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(name, []).append(value)

    def _find_value_(cls, value):
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for other in cls._member_map_.values():
                if other._value_ == value:
                    return other
        return None

    def _bind_(cls, name, new_member):
        cls._member_map_[name] = new_member
        hidden = None
        for base in cls.__mro__[1:]:
            attribute = base.__dict__.get(name)
            if isinstance(attribute, property):
                hidden = attribute
                break
            if attribute is not None and _is_descriptor(attribute):
                hidden = hidden or attribute
        if hidden is None:
            type.__setattr__(cls, name, new_member)
            return
        fset, fdel = getattr(hidden, 'fset', None), getattr(hidden, 'fdel', None)
        if hidden is Enum.__dict__.get(name):
            # The setters of name and value only tell the class, which is another here.
            fset = None
        redirect = property(getattr(hidden, 'fget', None), fset, fdel, hidden.__doc__)
        redirect.member = new_member
        redirect.__set_name__(cls, name)
        if redirect.fget is None:
            redirect._hidden = hidden
        type.__setattr__(cls, name, redirect)

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_not_given, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_:
            if names is not _not_given:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is _not_given and type is None:
            raise TypeError(f'{cls} has no members; specify `names=()` if you meant to create a new, empty, enum')
        return cls._create_(class_name=value, names=None if names is _not_given else names, module=module, qualname=qualname,
                            type=type, start=start, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        if _Flag is not None and issubclass(cls, _Flag):
            try:
                # An int that is let go (EJECT) is no member.
                return isinstance(cls._missing_(value), cls)
            except ValueError:
                return value in cls._unhashable_values_ or value in cls._hashable_values_
        try:
            return value in cls._value2member_map_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get('_member_map_', {}):
            raise AttributeError('%r cannot delete member %r.' % (cls.__name__, attr))
        super().__delattr__(attr)

    def __dir__(cls):
        interesting = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__', '__module__',
                       '__name__', '__qualname__'} | set(cls._member_names_)
        if cls._new_member_ is not object.__new__:
            interesting.add('__new__')
        if cls.__init_subclass__ is not object.__init_subclass__:
            interesting.add('__init_subclass__')
        if cls._member_type_ is object:
            return sorted(interesting)
        return sorted(set(dir(cls._member_type_)) | interesting)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        return _MappingProxy(cls._member_map_)

    def __repr__(cls):
        if _Flag is not None and issubclass(cls, _Flag):
            return '<flag %r>' % cls.__name__
        return '<enum %r>' % cls.__name__

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError('cannot reassign member %r' % (name,))
        super().__setattr__(name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first_enum = cls._get_mixins_(class_name, bases)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            original, names, last_values = names, [], []
            for count, name in enumerate(original):
                value = first_enum._generate_next_value_(name, start, count, last_values[:])
                last_values.append(value)
                names.append((name, value))
        if names is None:
            names = ()
        for item in names:
            if isinstance(item, str):
                member_name, member_value = item, names[item]
            else:
                member_name, member_value = item
            classdict[member_name] = member_value
        classdict['__module__'] = '__main__' if module is None else module
        if qualname is not None:
            classdict['__qualname__'] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError('<enum %r> cannot extend %r' % (class_name, base))

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        if not bases:
            return object, Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError('new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`')
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                if '__repr__' in base.__dict__:
                    params = base.__dict__.get('__dataclass_params__')
                    return _repr_of_fields if params is not None and params.repr else base.__dict__['__repr__']
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found.append(base._member_type_)
                        break
                elif '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__ or _is_data(base):
                    found.append(candidate or base)
                    break
                else:
                    candidate = candidate or base
        types = list(dict.fromkeys(found))
        if len(types) > 1:
            raise TypeError('too many data types for %r: %r' % (class_name, set(types)))
        return types[0] if types else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        new = classdict.get('__new__', None)
        save_new = first_enum is not None and new is not None
        if new is None:
            for method in ('__new_member__', '__new__'):
                for possible in (member_type, first_enum):
                    target = getattr(possible, method, None)
                    if target not in (None, object.__new__, getattr(Enum, '__new__', None)):
                        new = target
                        break
                if new is not None:
                    break
            else:
                new = object.__new__
        elif isinstance(new, staticmethod):
            new = new.__func__
        return new, save_new, first_enum is not None and new is not object.__new__


EnumMeta = EnumType


def _repr_of_fields(self):
    """What a member shows of its value, a dataclass that has the usual repr."""
    return ', '.join(['%s=%r' % (name, getattr(self, name)) for name, field in self.__dataclass_fields__.items() if field.repr])


def _is_data(base):
    return base in (int, float, complex, str, bytes, tuple, list, dict, set, frozenset)


class Enum(metaclass=EnumType):
    """A class whose instances are its members."""

    _new_member_ = object.__new__
    _use_args_ = False
    _member_names_ = []
    _member_map_ = {}
    _value2member_map_ = {}
    _hashable_values_ = []
    _unhashable_values_ = []
    _unhashable_values_map_ = {}
    _member_type_ = object
    _value_repr_ = _boundary_ = _inverted_ = None
    _flag_mask_ = _singles_mask_ = _all_bits_ = 0

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for name, unhashable in cls._unhashable_values_map_.items():
                if value in unhashable:
                    return cls[name]
        if not cls._member_map_:
            if getattr(cls, '_%s__in_progress' % cls.__name__, False):
                raise TypeError('do not use `super().__new__; call the appropriate __new__ directly') from None
            raise TypeError('%r has no members defined' % cls)
        try:
            result = cls._missing_(value)
        except Exception as e:
            if isinstance(e, ValueError) and type(e).__name__ == 'ValueError' and not isinstance(value, cls):
                known = e
                if _Flag is not None and issubclass(cls, _Flag):
                    raise
            exc, result = e, None
        else:
            exc = None
        if isinstance(result, cls) or (_Flag is not None and issubclass(cls, _Flag) and cls._boundary_ is _EJECT
                                       and isinstance(result, int)):
            return result
        error = ValueError('%r is not a valid %s' % (value, cls.__qualname__))
        if result is None and exc is None:
            raise error
        if exc is None:
            exc = TypeError('error in %s._missing_: returned %r instead of None or a valid member' % (cls.__name__, result))
        if not isinstance(exc, ValueError):
            exc.__context__ = error
        raise exc

    def __init__(self, *args, **kwds):
        pass

    def _add_alias_(self, name):
        cls = self.__class__
        if name in cls._member_map_:
            if cls._member_map_[name] is not self:
                raise NameError('%r is already bound: %r' % (name, cls._member_map_[name]))
            return
        cls._bind_(name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        known = cls._find_value_(value)
        if known is not None:
            if known is not self:
                raise ValueError('%r is already bound: %r' % (value, known))
            return
        try:
            cls._value2member_map_[value] = self
            cls._hashable_values_.append(value)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(self._name_, []).append(value)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = sorted(last_values)[-1]
        except TypeError:
            raise TypeError('unable to sort non-numeric values')
        try:
            return last + 1
        except TypeError:
            raise TypeError('unable to increment %r' % (last,))

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        v_repr = self.__class__._value_repr_ or repr
        return '<%s.%s: %s>' % (self.__class__.__name__, self._name_, v_repr(self._value_))

    def __str__(self):
        return '%s.%s' % (self.__class__.__name__, self._name_)

    def __dir__(self):
        interesting = set()
        if self.__class__._member_type_ is not object:
            interesting = set(object.__dir__(self))
        for name in getattr(self, '__dict__', []):
            if name[0] != '_' and name not in self._member_map_:
                interesting.add(name)
        for cls in self.__class__.__mro__:
            for name, obj in cls.__dict__.items():
                if name[0] == '_':
                    continue
                if name not in self._member_map_ or isinstance(obj, property) and obj.fget is not None:
                    interesting.add(name)
        return sorted({'__class__', '__doc__', '__eq__', '__hash__', '__module__'} | interesting)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    def name(self):
        return self._name_

    def _set_name(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'name'")

    def value(self):
        return self._value_

    def _set_value(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'value'")

    name = _member_property(name, _set_name, 'The name of the member.')
    value = _member_property(value, _set_value, 'The value of the member.')
    del _set_name, _set_value


def unique(enumeration):
    """Require that no two names of an enumeration have one value."""
    duplicates = [(name, m.name) for name, m in enumeration.__members__.items() if name != m.name]
    if duplicates:
        details = ', '.join('%s -> %s' % pair for pair in duplicates)
        raise ValueError('duplicate values found in %r: %s' % (enumeration, details))
    return enumeration


# What only some scripts need is in modules of its own.
_homes = {
    'ReprEnum': 'data', 'IntEnum': 'data', 'StrEnum': 'data',
    'Flag': 'flags', 'IntFlag': 'flags', 'FlagBoundary': 'flags', 'STRICT': 'flags', 'CONFORM': 'flags', 'EJECT': 'flags', 'KEEP': 'flags',
    'EnumCheck': 'checks', 'CONTINUOUS': 'checks', 'NAMED_FLAGS': 'checks', 'UNIQUE': 'checks', 'verify': 'checks',
    'bin': 'flags', 'show_flag_values': 'checks', 'pickle_by_global_name': 'checks', 'pickle_by_enum_name': 'checks', 'global_enum': 'checks', 'global_str': 'checks', 'global_enum_repr': 'checks',
    'global_flag_repr': 'checks',
}


def __getattr__(name):
    home = _homes.get(name)
    if home is None:
        raise AttributeError(f"module 'enum' has no attribute '{name}'")
    if home == 'data':
        import enum._data as module
    elif home == 'flags':
        import enum._flags as module
    else:
        import enum._checks as module
    for public in module.__all__:
        globals()[public] = getattr(module, public)
    return getattr(module, name)
