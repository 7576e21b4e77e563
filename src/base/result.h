// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace unknot
{

// What can fail returns one of these, and the caller has to look: the type itself is [[nodiscard]],
// so that no function has to say so.
template<class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

using Status = Result<void>;

// A loader gives what it could read together with everything that was wrong: the window works
// with the first, `unknot check` prints the second. Errors do not mean that there is no value.
template<class T>
struct [[nodiscard]] Loaded {
    T value;
    Errors errors; // in the order of file and line
};

} // namespace unknot
