# Reads the files in the working directory with R, the rows by import.R: Rscript read.R ROWS DELIMITER OUT.
# What import.R gives has labels in place of codes, and so have the files that this writes of it.

arguments <- commandArgs(trailingOnly = TRUE)
rows <- arguments[1]
delimiter <- arguments[2]
out <- arguments[3]

save <- function(table, file) {
  write.csv(table, file.path(out, file), row.names = FALSE, na = "", fileEncoding = "UTF-8")
}

source("import.R", encoding = "UTF-8")
save(answers, rows)

frequencies <- do.call(rbind, lapply(names(answers), function(name) {
  counts <- table(answers[[name]])
  data.frame(variable = name, code = names(counts), count = as.integer(counts))
}))
save(frequencies, "frequencies.csv")

for (file in setdiff(list.files(pattern = "[.]csv$"), rows)) {
  save(read.csv(file, sep = delimiter, colClasses = "character", na.strings = "",
    fileEncoding = "UTF-8-BOM", check.names = FALSE), file)
}
