// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace unknot::journal
{

// SHA-256 of bytes that come one piece after the other: for telling whether a file is whole, and whether it is known. No secret is
// kept by it.
class Digest
{
public:
    Digest();
    ~Digest();
    void add(std::string_view bytes);
    [[nodiscard]] std::string hex(); // 64 digits; ends it

private:
    struct State;
    std::unique_ptr<State> m_state;
};

std::string digestOf(std::string_view bytes);

} // namespace unknot::journal
